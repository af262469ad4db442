// The Welsh words of the leaflet about how complaints are handled. No Welsh translator has read them: see decisions/0033.

import { welshMonths, welshWorkingDays as workingDays } from '#core/calendar/counted-in-welsh.ts'
import type { ClockStart, EditionId, Stage } from '#core/handling-code/edition.ts'
import type { Profile } from '#core/landlord/profile.ts'

/** After 'o fewn 10 diwrnod gwaith'. */
const countedFrom: { readonly [stage in Stage]: { readonly [start in ClockStart]: string } } = {
  1: {
    received: 'ar ôl y diwrnod y byddwn yn cael eich cwyn',
    'stage 2 asked for': 'ar ôl y diwrnod y byddwn yn cael eich cwyn',
    logged: 'ar ôl y diwrnod y byddwn yn cofnodi eich cwyn',
    acknowledged: 'ar ôl dweud wrthych fod eich cwyn gennym',
  },
  2: {
    received: 'ar ôl y diwrnod y byddwch yn gofyn',
    'stage 2 asked for': 'ar ôl y diwrnod y byddwch yn gofyn',
    logged: 'ar ôl y diwrnod y byddwn yn cofnodi eich cais',
    acknowledged: 'ar ôl dweud wrthych fod eich cais gennym',
  },
}

type ChannelKind = Profile['channels'][number]['kind']

const channelWords: { readonly [kind in Exclude<ChannelKind, 'other'>]: string } = {
  phone: 'Dros y ffôn',
  web: 'Ar ein gwefan',
  email: 'Drwy e-bost',
  letter: 'Drwy lythyr',
  'in person': 'Wyneb yn wyneb',
  'social media': 'Drwy neges ar y cyfryngau cymdeithasol',
  text: 'Drwy neges destun',
  survey: 'Pan fyddwn yn gofyn cwestiynau i chi mewn arolwg',
  petition: 'Gyda phreswylwyr eraill, mewn deiseb',
  advocate: 'Drwy rywun sy’n siarad ar eich rhan',
}

export const welshOfTheLeaflet = {
  title: 'Sut i gwyno, a beth rydym yn ei wneud wedyn',
  to: 'I bawb sy’n byw yn ein cartrefi',
  reference: (edition: EditionId) => `Taflen am gwyno, “Complaint Handling Code” ${edition}`,

  whatHeading: 'Beth yw cwyn',
  what: 'Cwyn yw pan ddywedwch wrthym nad ydych yn fodlon ar rywbeth y gwnaethom, neu na wnaethom.',
  others: 'Gall fod am ein staff ein hunain, neu am rywun sy’n gweithio i ni.',
  noWord: 'Nid oes rhaid i chi ddefnyddio’r gair “cwyn”.',
  noWorse: 'Ni fyddwn yn eich trin yn waeth am i chi gwyno.',
  within: (months: number) =>
    `Rhowch wybod i ni o fewn ${welshMonths(months)} i’r adeg y digwyddodd, neu y daethoch i wybod amdano.`,
  older: 'Gallwn dderbyn cwynion hŷn pan fydd rheswm da.',

  howHeading: 'Sut i gwyno',
  how: 'Gallwch gwyno yn unrhyw un o’r ffyrdd hyn:',
  channel: (kind: ChannelKind, says: string) => (kind === 'other' ? says : channelWords[kind]),

  stagesHeading: 'Beth rydym yn ei wneud wedyn',
  stages: 'Rydym yn edrych ar gŵyn mewn dau gam.',
  stageHeading: (stage: Stage) => `Cam ${stage}`,
  acknowledge: {
    1: (days: number) =>
      `Byddwn yn ysgrifennu atoch o fewn ${workingDays(days)}. Byddwn yn dweud sut rydym yn deall eich cwyn, a phwy sy’n edrych i mewn iddi.`,
    2: (days: number) =>
      `Byddwn yn ysgrifennu atoch o fewn ${workingDays(days)}. Byddwn yn dweud beth y byddwn yn edrych arno eto.`,
  },
  acknowledgeWithoutLimit:
    'Byddwn yn ysgrifennu atoch i ddweud bod eich cais gennym, a beth y byddwn yn edrych arno eto.',
  answer: (stage: Stage, days: number, from: ClockStart) =>
    `Byddwn yn ateb o fewn ${workingDays(days)} ${countedFrom[stage][from]}.`,
  extend: (days: number) =>
    `Os bydd angen mwy o amser arnom, byddwn yn dweud wrthych pam a than pryd. Ni fydd yn fwy na ${workingDays(days)} yn hirach heb reswm da.`,
  second: {
    1: 'Os nad ydych yn fodlon ar ein hateb, gallwch ofyn i ni edrych eto. Nid oes rhaid i chi roi rheswm.',
    2: 'Bydd rhywun na chymerodd ran yn ein hateb cyntaf yn edrych arni. Eu hateb nhw yw ein hateb terfynol.',
  },
  promises:
    'Byddwn yn ateb pan fyddwn yn gwybod yr ateb. Yr hyn a addawn bryd hynny, byddwn yn ei wneud erbyn y diwrnod a rown i chi.',

  representativesHeading: 'Gall rhywun siarad ar eich rhan',
  representatives: 'Gall ffrind, rhywun yn eich teulu, cynghorydd neu unrhyw un arall gwyno ar eich rhan.',
  accompanied: 'Cânt ddod gyda chi pan fyddwn yn cwrdd.',
  permission: 'Byddwn yn gofyn i chi yn gyntaf a ydych yn cytuno, cyn i ni ddweud dim wrthynt.',

  adjustmentsHeading: 'Os oes angen i ni wneud rhywbeth mewn ffordd wahanol',
  adjustments: 'A oes angen print bras arnoch, iaith arall, neu rywun i’w ysgrifennu i chi? Rhowch wybod i ni.',
  keep: 'Byddwn yn ysgrifennu’r hyn y cytunwn arno gyda chi, ac yn cadw ato.',
  formats: 'Gallwch gael y daflen hon mewn print bras, fel ffeil Word ac fel testun plaen.',

  ombudsman: 'Gallwch ofyn i’r Ombwdsmon am help ar unrhyw adeg. Nid yw’n costio dim i chi.',
} as const
