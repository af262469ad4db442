// What an edition of the Complaint Handling Code contains: its time limits, what starts each clock, what letters hold.
import type { DateOnly } from '../calendar/dates.ts'

export type EditionId = '2020' | '2022' | '2024'
export type Stage = 1 | 2

/** What a clock is started by. 'logged' is the day the complaint was first written down. */
export type ClockStart = 'received' | 'logged' | 'acknowledged' | 'stage 2 asked for'

export type ClockName = 'acknowledgement' | 'response'

/** A limit in working days, with the provision it stands in and, where the words leave room, how we read them. */
export type TimeLimit = {
  readonly workingDays: number
  readonly from: ClockStart
  readonly provision: string
  /** The letter of the item, where one provision asks for several figures. */
  readonly item?: string
  /** Said where the edition's words do not settle the number, its unit or its start. */
  readonly reading?: string
}

/** How much longer the response of a stage may take, and what the notice of it must hold. */
export type ExtensionLimit = {
  readonly workingDays: number
  readonly provision: string
  /** The provision that asks for a good reason to be explained; null where the edition has no row of its own for it. */
  readonly reasonProvision: string | null
  /** The provision that asks for the Ombudsman's details in the notice. */
  readonly ombudsmanProvision: string | null
  readonly reading?: string
}

export type StageRules = {
  /** Null where the edition sets no figure. */
  readonly acknowledgement: TimeLimit | null
  readonly response: TimeLimit
  readonly extension: ExtensionLimit
  /** Outstanding actions are tracked after the response. */
  readonly actionsProvision: string | null
}

/** The parts that a letter may have to hold. */
export type LetterPart =
  | 'stage'
  | 'complaint definition'
  | 'outcomes sought'
  | 'responsibility'
  | 'response date'
  | 'decision'
  | 'reasons'
  | 'remedy'
  | 'outstanding actions'
  | 'how to escalate'
  | 'reason for extension'
  | 'updates'
  | 'complaint received'
  | 'discretion'
  | 'who decided'
  | 'update'
  | 'remedy date'
  | 'rights kept'
  | 'restriction'
  | 'review date'
  | 'how to challenge'
  | 'unclear'
  | 'reply date'
  | 'not final'
  | 'answer so far'
  | 'still to come'
  | 'action'
  | 'action date'
  | 'actions done'
  | 'closed'
  | 'authority'
  | 'how to answer'
  | 'meanwhile'
  | 'questions'
  | 'circumstances'
  | 'effect'
  | 'timescale'
  | 'what a complaint is'
  | 'how to complain'
  | 'stages'
  | 'representatives'
  | 'adjustments'
  | 'ombudsman'

export type LetterKind =
  | 'acknowledgement'
  | 'extension'
  | 'stage 1 response'
  | 'stage 2 response'
  | 'refusal of the complaint'
  | 'refusal of stage 2'
  | 'update'
  | 'remedy offer'
  | 'contact restriction'
  | 'request for clarification'
  | 'interim response'
  | 'action done'
  | 'action late'
  | 'closure'
  | 'request for authority'
  | 'satisfaction survey'
  | 'exceptional circumstances'

/** The leaflet about the process answers nothing that happened to anybody: it is no letter, and is held to its parts as one. */
export type DocumentKind = LetterKind | 'leaflet'

/** A part, and the provision (with its item's letter) that asks for it; null where it is Recourse that insists. */
export type RequiredPart = { readonly part: LetterPart; readonly provision: string | null }

export type Edition = {
  readonly id: EditionId
  readonly title: string
  readonly inForceFrom: DateOnly
  readonly stages: { readonly [stage in Stage]: StageRules }
  /** Who considered stage 1 may not consider stage 2. Every edition is held to it; only some have a row for it. */
  readonly differentPersonProvision: string | null
  readonly letters: { readonly [kind in DocumentKind]: readonly RequiredPart[] }
}
