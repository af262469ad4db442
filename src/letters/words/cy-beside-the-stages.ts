// The Welsh words of the letters beside the stages. No Welsh translator has read them: see decisions/0033.
import type { DateOnly } from '#core/calendar/dates.ts'
import { onWelshDay, welshLongDate } from '#core/calendar/dates-in-welsh.ts'
import type { ExclusionGround } from '#core/complaint/handling.ts'
import type { EditionId, Stage } from '#core/handling-code/edition.ts'
import type { SetSumId } from '#core/remedies/set-sums.ts'
import type { SumBasis } from '#core/remedies/sum-line.ts'

const decidedNotTo: { readonly [stage in Stage]: string } = {
  1:
    'Rydym wedi penderfynu peidio â derbyn eich cwyn. ' +
    'Mae’r llythyr hwn yn dweud pam, a beth y gallwch ei wneud am hynny.',
  2:
    'Rydym wedi penderfynu peidio ag edrych ar eich cwyn eto. ' +
    'Mae’r llythyr hwn yn dweud pam, a beth y gallwch ei wneud am hynny.',
}

const tooOld: { readonly [edition in EditionId]: string } = {
  2020: 'Mae’n ymwneud â rhywbeth a ddigwyddodd yn rhy bell yn ôl.',
  2022: 'Mae’n ymwneud â rhywbeth a ddigwyddodd yn rhy bell yn ôl.',
  2024: 'Mae’n ymwneud â rhywbeth roeddech yn gwybod amdano fwy na 12 mis cyn i chi gwyno.',
}

const bases: { readonly [basis in SumBasis]: string } = {
  'set sum': 'Swm penodol',
  'statutory payment': 'Taliad statudol',
  'rent share': 'Cyfran o’r rhent',
  'distress and inconvenience': 'Gofid ac anghyfleustra',
  'time and trouble': 'Amser a thrafferth',
  'proven cost': 'Cost a brofwyd',
  'complaint handling': 'Y ffordd y gwnaethom drin y gŵyn',
  goodwill: 'Ewyllys da',
}

const setSums: { readonly [setSum in SetSumId]: string } = {
  'loss of heating and hot water': 'Colli gwres a dŵr poeth',
  'loss of heating or hot water': 'Colli gwres neu ddŵr poeth',
  'loss of all power': 'Colli pob pŵer',
  'loss of lighting': 'Colli golau',
  'missed appointment': 'Apwyntiad a fethwyd',
}

const anyTime = 'Gallwch ofyn i’r Ombwdsmon am help gyda’ch cwyn ar unrhyw adeg.'

export const welshBesideTheStages = {
  refusal: {
    title: { 1: 'Ni allwn dderbyn eich cwyn', 2: 'Ni fyddwn yn edrych ar eich cwyn eto' },
    decidedNotTo: (stage: Stage) => decidedNotTo[stage],
    complaintHeading: 'Beth oedd eich cwyn',
    received: (on: DateOnly) => `Cawsom eich cwyn ${onWelshDay(on)}. Dyma’r hyn a ddywedoch wrthym:`,
    asked: (received: DateOnly, asked: DateOnly) =>
      `Cawsom eich cwyn ${onWelshDay(received)}. Ar ${onWelshDay(asked)}, gofynnoch i ni edrych arni eto.`,
    itIs: 'Mae’n ymwneud â hyn:',
    whyHeading: 'Pam y gwnaethom benderfynu hyn',
    ground: (ground: ExclusionGround, edition: EditionId) => {
      switch (ground) {
        case 'over 12 months ago':
          return tooOld[edition]
        case 'legal proceedings started':
          return 'Mae’n destun achos cyfreithiol sydd wedi dechrau.'
        case 'already considered':
          return 'Rydym wedi edrych arni o’r blaen, fel cwyn.'
        case 'other':
          return 'Mae gennym reswm arall, sydd yn ein polisi cwynion cyhoeddedig. Gallwch ei herio.'
      }
    },
    knownSince: (on: DateOnly) => `Digwyddodd, neu daethoch i wybod amdano, ${onWelshDay(on)}.`,
    claimFiledOn: (on: DateOnly) => `Cafodd yr hawliad ei ffeilio yn y llys ${onWelshDay(on)}.`,
    earlierCase: 'Dyma ble y gwnaethom edrych arni:',
    clause: (clause: string) => `Mae yn y polisi yn ${clause}. Dyma’r hyn y mae’n ei ddweud yno:`,
    fits: 'Dyma pam mae hynny’n berthnasol i’ch cwyn:',
    weighedHeading: 'Beth y gwnaethom ei ystyried cyn penderfynu',
    discretion:
      'Gallwn dderbyn cwyn hŷn pan fydd rheswm da. ' +
      'Gwnaethom chwilio am un cyn penderfynu. Dyma’r hyn y gwnaethom ei ystyried:',
    own:
      'Gwnaethom edrych ar eich cwyn ar ei phen ei hun, ac ar eich amgylchiadau chi. ' +
      'Nid ydym yn gwrthod cwynion ar sail rheol yn unig.',
    whoHeading: 'Pwy benderfynodd',
    proposed: (name: string, on: DateOnly) => `Edrychodd ${name} ar eich cwyn a chynnig hyn ${onWelshDay(on)}.`,
    agreed: (name: string, on: DateOnly) => `Edrychodd ${name} arni hefyd, a chytuno ${onWelshDay(on)}.`,
    ombudsman: 'Mae gennych hawl i fynd â’r penderfyniad hwn at yr Ombwdsmon. Gallwch wneud hynny nawr.',
    mayTell: 'Os na fydd yr Ombwdsmon yn cytuno â ni, gall ddweud wrthym am dderbyn eich cwyn.',
    mayTellAgain: 'Os na fydd yr Ombwdsmon yn cytuno â ni, gall ddweud wrthym am edrych ar eich cwyn eto.',
  },

  update: {
    title: 'Sut mae eich cwyn yn mynd',
    heading: 'Beth sydd wedi digwydd',
    whenHeading: 'Pryd y byddwn yn ateb',
    when: (due: DateOnly) => `Byddwn yn eich ateb erbyn ${welshLongDate(due)}.`,
    passed: (due: DateOnly) =>
      `Dylem fod wedi eich ateb erbyn ${welshLongDate(due)}. Nid ydym wedi gwneud hynny, ac mae’n ddrwg gennym.`,
    answered: (on: DateOnly) =>
      `Gwnaethom ateb eich cwyn ${onWelshDay(on)}. Mae’r llythyr hwn am yr hyn sydd gennym i’w wneud o hyd.`,
    refused:
      'Gwnaethom benderfynu peidio â mynd â’ch cwyn ymhellach. Gallwch fynd â’r penderfyniad hwnnw at yr Ombwdsmon.',
    nextHeading: 'Beth a glywch gennym nesaf',
    noPlan:
      'Nid ydym wedi cytuno gyda chi pa mor aml y byddwn yn ysgrifennu. ' +
      'Hoffech chi glywed gennym ar ddyddiau penodol? Rhowch wybod i ni.',
    ombudsman: anyTime,
  },

  remedyOffer: {
    title: 'Beth rydym yn ei gynnig i unioni pethau',
    dateHeading: 'Pryd y bydd yn cael ei wneud',
    by: (due: DateOnly) => `Byddwn yn gwneud hyn erbyn ${welshLongDate(due)}.`,
    agreed: 'Rydym wedi cytuno ar y dyddiad hwn a’r cynnig hwn gyda chi.',
    notAgreed: 'Gwyddom nad ydych yn cytuno â’r cynnig hwn. Rydym yn dal i’w gynnig.',
    rightsHeading: 'Mae eich hawliau’n aros yr un fath',
    rights:
      'Gallwch dderbyn yr hyn rydym yn ei gynnig a dal i fynd â’ch cwyn ymhellach. ' +
      'Nid yw ei dderbyn yn cymryd unrhyw hawl oddi wrthych.',
    tellUs: 'A fyddai rhywbeth arall yn unioni pethau’n well? Rhowch wybod i ni.',
    ombudsman: anyTime,
    basis: (basis: SumBasis) => bases[basis],
    setSum: (setSum: SetSumId, count: number, each: string) => `${setSums[setSum]}: ${count} × ${each}`,
    theMost: (sum: string) => `y mwyaf yw ${sum}`,
  },

  restriction: {
    title: 'Sut y gallwch gysylltu â ni am y tro',
    opening: (on: DateOnly) =>
      `O ${onWelshDay(on)} ymlaen rydym yn cyfyngu ar sut y gallwch gysylltu â ni. ` +
      'Mae’r llythyr hwn yn dweud sut, a pham.',
    goesOn: 'Mae eich cwyn yn mynd yn ei blaen. Byddwn yn edrych i mewn iddi ac yn ei hateb fel o’r blaen.',
    whatHeading: 'Beth sy’n newid, a sut y gallwch gysylltu â ni',
    whyHeading: 'Pam y gwnaethom benderfynu hyn',
    reviewHeading: 'Pryd y byddwn yn edrych ar hyn eto',
    review: (on: DateOnly) =>
      `Byddwn yn edrych ar hyn eto ${onWelshDay(on)}. Byddwn yn dod ag ef i ben pan na fydd ei angen.`,
    challengeHeading: 'Os credwch fod hyn yn anghywir',
    challenge: 'Dywedwch wrthym, a dywedwch pam. Bydd rhywun na wnaeth y penderfyniad hwn yn edrych arno.',
    needs:
      'A oes rhywbeth am eich iechyd, anabledd neu eich bywyd yn gwneud hyn yn anodd i chi? ' +
      'Rhowch wybod i ni. Byddwn yn ailystyried sut y gallwch gysylltu â ni.',
    decided: (name: string) => `${name} a benderfynodd hyn.`,
    ombudsman: 'Gallwch ofyn i’r Ombwdsmon am help gyda hyn, neu gyda’ch cwyn, ar unrhyw adeg.',
  },
} as const
