// A notice that the landlord cannot comply with the Code for a while, as its events leave it (8.5).
import type { DateOnly } from '../calendar/dates.ts'
import { drawnReference, referenceOf } from '../complaint/identity.ts'

declare const noticeIdBrand: unique symbol

/** Its reference, told from a complaint's by its first letter: 'N-26-7F3K2Q'. */
export type NoticeId = string & { readonly [noticeIdBrand]: true }

const referenceShape = referenceOf('N')

export const isNoticeId = (text: string): text is NoticeId => referenceShape.test(text)

export const newNoticeId = (on: DateOnly, random: (below: number) => number): NoticeId =>
  drawnReference('N', on, random, isNoticeId)

/** Whom the Code wants told: the Ombudsman, residents who may be affected, and everybody, on the website. */
export const audiences = ['the Ombudsman', 'residents', 'the website'] as const
export type Audience = (typeof audiences)[number]

export type Told = { readonly audience: Audience; readonly on: DateOnly; readonly how: string }

export type Notice = {
  readonly id: NoticeId
  /** The first day on which the Code was out of reach. */
  readonly sinceOn: DateOnly
  readonly loggedOn: DateOnly
  readonly cause: string
  readonly affected: string
  /** The day by which the landlord says that it complies again, as it says now. */
  readonly returnBy: DateOnly
  /** In the order they were recorded. */
  readonly told: readonly Told[]
  readonly ended: { readonly on: DateOnly; readonly words: string } | null
}

/** Whether it was in force on any day from the one to the other. */
export const inForceBetween = ({ sinceOn, ended }: Notice, from: DateOnly, to: DateOnly): boolean =>
  sinceOn <= to && (ended === null || ended.on >= from)

/** Whom nobody has told, or told only after it was over. */
export const untold = ({ told, ended }: Notice): readonly Audience[] =>
  audiences.filter((audience) => !told.some((one) => one.audience === audience && (!ended || one.on <= ended.on)))
