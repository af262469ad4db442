// The Welsh words of the two responses. No Welsh translator has read them: see decisions/0033.

import { welshWorkingDays as workingDays } from '#core/calendar/counted-in-welsh.ts'
import type { DateOnly } from '#core/calendar/dates.ts'
import { onWelshDay, welshLongDate } from '#core/calendar/dates-in-welsh.ts'
import type { DecisionValue, RemedyKind } from '#core/complaint/complaint.ts'
import type { ClockStart } from '#core/handling-code/edition.ts'

const replyCountedFrom: { readonly [start in ClockStart]: string } = {
  received: 'ar ôl y diwrnod y byddwn yn cael eich cais',
  'stage 2 asked for': 'ar ôl y diwrnod y byddwn yn cael eich cais',
  logged: 'ar ôl y diwrnod y byddwn yn cofnodi eich cais',
  acknowledged: 'ar ôl dweud wrthych fod eich cais gennym',
}

/** Of a complaint ("cwyn", feminine), and of one point ("pwynt", masculine). */
const decisions: {
  readonly [value in DecisionValue]: { readonly overall: string; readonly point: string; readonly named: string }
} = {
  upheld: {
    overall: 'Rydym yn cytuno â’ch cwyn. Y gair am hyn yw “cadarnhau”.',
    point: 'Wedi’i gadarnhau: rydym yn cytuno',
    named: 'wedi’i gadarnhau',
  },
  'partly upheld': {
    overall: 'Rydym yn cytuno â rhan o’ch cwyn, ond nid â’r cyfan. Y gair am hyn yw “cadarnhau’n rhannol”.',
    point: 'Wedi’i gadarnhau’n rhannol: rydym yn cytuno â rhan o hyn',
    named: 'wedi’i gadarnhau’n rhannol',
  },
  'not upheld': {
    overall: 'Nid ydym yn cytuno â’ch cwyn. Y gair am hyn yw “heb ei chadarnhau”.',
    point: 'Heb ei gadarnhau: nid ydym yn cytuno',
    named: 'heb ei gadarnhau',
  },
}

const remedyNames: { readonly [kind in Exclude<RemedyKind, 'financial'>]: string } = {
  apology: 'Ymddiheuriad',
  acknowledgement: 'Beth rydym yn derbyn iddo fynd o’i le',
  explanation: 'Esboniad o’r hyn a ddigwyddodd',
  'action on delay': 'Gweithredu ynghylch yr oedi',
  'decision changed': 'Penderfyniad wedi’i newid',
  'record amended': 'Cofnod wedi’i gywiro',
  'policy or practice changed': 'Newid yn ein ffordd o weithio',
}

export const welshOfTheResponses = {
  response: {
    title: { 1: 'Ein hateb i’ch cwyn', 2: 'Ein hateb terfynol i’ch cwyn' },
    opening: {
      1: (received: DateOnly) => `Y llythyr hwn yw ein hateb ar gam 1 i’r gŵyn a gawsom ${onWelshDay(received)}.`,
      2: (asked: DateOnly) =>
        `Ar ${onWelshDay(asked)}, gofynnoch i ni edrych ar eich cwyn eto. ` +
        'Y llythyr hwn yw ein hateb ar gam 2. Dyma ein hateb terfynol.',
    },
    late: (due: DateOnly) =>
      `Dylem fod wedi eich ateb erbyn ${welshLongDate(due)}. Mae’n ddrwg gennym fod y llythyr hwn yn hwyr.`,
    definitionHeading: 'Beth oedd eich cwyn',
    decisionHeading: 'Ein penderfyniad',
    overall: (decision: DecisionValue) => decisions[decision].overall,
    decisionsCaption: 'Ein penderfyniad ar bob pwynt',
    pointHead: 'Pwynt',
    decisionHead: 'Beth rydym wedi ei benderfynu',
    decision: (decision: DecisionValue) => decisions[decision].point,
    reasonsHeading: 'Pam y gwnaethom benderfynu hyn',
    pointHeading: (number: number, decision: DecisionValue) => `Pwynt ${number}: ${decisions[decision].named}`,
  },

  remedy: {
    heading: 'Sut y byddwn yn unioni pethau',
    none: 'Nid ydym wedi dod o hyd i ddim byd arall i’w unioni. Os credwch fod rhywbeth, rhowch wybod i ni.',
    intro: 'Dyma’r hyn rydym yn ei gynnig i chi:',
    named: (kind: Exclude<RemedyKind, 'financial'>) => remedyNames[kind],
    moneyCaption: 'Arian rydym yn ei gynnig i chi',
    moneyFor: 'Am beth',
    moneySum: 'Faint',
    moneyTotal: 'Cyfanswm',
    rights: 'Gallwch dderbyn yr hyn rydym yn ei gynnig a dal i fynd â’ch cwyn ymhellach.',
  },

  actions: {
    heading: 'Beth byddwn yn ei wneud, ac erbyn pryd',
    none: 'Nid oes dim byd arall i ni ei wneud.',
    caption: 'Ein haddewidion i chi',
    what: 'Beth byddwn yn ei wneud',
    owner: 'Pwy fydd yn ei wneud',
    dueOn: 'Erbyn pryd',
    day: (due: DateOnly) => `Dydd${welshLongDate(due).slice(4)}`,
    late: (due: DateOnly) =>
      `Dydd${welshLongDate(due).slice(4)}. Rydym wedi methu’r dyddiad hwn, ac mae’n ddrwg gennym.`,
    updates: 'Byddwn yn dweud wrthych sut mae’r rhain yn mynd nes i bob un gael ei wneud.',
  },

  again: {
    heading: 'Os nad ydych yn fodlon ar ein hateb',
    ask: 'Gallwch ofyn i ni edrych ar eich cwyn eto. Yr enw ar hyn yw cam 2. Nid oes rhaid i chi roi rheswm.',
    person: 'Bydd rhywun na chymerodd ran yn ein hateb yn edrych arni.',
    ways: 'Gallwch ofyn yn unrhyw un o’r ffyrdd hyn:',
    online: 'Ar-lein: ewch i ',
    reference: (reference: string, accessCode: string) =>
      `. Eich cyfeirnod yw ${reference} a’ch cod mynediad yw ${accessCode}.`,
    acknowledged: (days: number) => `Byddwn yn dweud wrthych fod eich cais gennym o fewn ${workingDays(days)}.`,
    answered: (days: number, from: ClockStart) =>
      `Byddwn yn anfon ein hateb terfynol atoch o fewn ${workingDays(days)} ${replyCountedFrom[from]}.`,
  },
} as const
