// The words of the residents' pages, in Welsh. No Welsh translator has read them: see decisions/0033.
import { welshWorkingDays as workingDays } from '#core/calendar/counted-in-welsh.ts'
import type { DateOnly } from '#core/calendar/dates.ts'
import { onWelshDay, welshDateWithoutWeekday, welshLongDate, welshShortDate } from '#core/calendar/dates-in-welsh.ts'
import { welshHoliday } from '#core/calendar/holidays-in-welsh.ts'
import type { DecisionValue } from '#core/complaint/complaint.ts'
import type { Status } from '#core/complaint/due.ts'
import type { FileFacts } from '#core/complaint/handling-files.ts'
import type { ClockStart, LetterKind, Stage } from '#core/handling-code/edition.ts'
import { aboutInWelsh } from './cy-about.ts'
import { welshFileWords } from './cy-files.ts'
import { lettersInWelsh as letters } from './cy-letters.ts'
import { picturesInWelsh } from './cy-pictures.ts'
import { sayingsInWelsh } from './cy-say.ts'
import { speakingInWelsh } from './cy-speaks.ts'

const countedFrom: { readonly [start in ClockStart]: string } = {
  received: 'ar ôl y diwrnod y byddwn yn cael eich cwyn',
  logged: 'ar ôl y diwrnod y byddwn yn cofnodi eich cwyn',
  acknowledged: 'ar ôl hynny',
  'stage 2 asked for': 'ar ôl y diwrnod y byddwch yn gofyn',
}

const statuses: { readonly [status in Status]: string } = {
  received: 'Mae eich cwyn gennym',
  'looking into it': 'Rydym yn edrych i mewn iddi',
  'more time': 'Mae angen mwy o amser arnom',
  answered: 'Rydym wedi ateb',
  'under review': 'Rydym yn adolygu ein hateb',
  excluded: 'Gwnaethom benderfynu peidio â derbyn hon',
  'handled elsewhere': 'Mae gennym hen gofnod ohoni',
}

const decided: { readonly [value in DecisionValue]: string } = {
  upheld: 'Roeddech yn iawn.',
  'partly upheld': 'Roeddech yn iawn am ran ohoni.',
  'not upheld': 'Nid oeddem yn cytuno ein bod yn anghywir.',
}

/** After 'byddwn yn'. */
const acts: { readonly [act in 'acknowledgement' | 'response']: { readonly [stage in Stage]: string } } = {
  acknowledgement: {
    1: 'ysgrifennu atoch i ddweud sut rydym yn deall eich cwyn',
    2: 'ysgrifennu atoch i ddweud beth rydym yn deall eich bod am i ni ei adolygu',
  },
  response: { 1: 'ateb eich cwyn', 2: 'ateb eich cais am adolygiad' },
}
type Act = keyof typeof acts

const ombudsman = 'Gallwch ofyn i’r Housing Ombudsman am help.'

export const welsh = {
  language: 'cy',
  day: welshLongDate,
  date: welshDateWithoutWeekday,
  shortDay: welshShortDate,

  ways: {
    telephone: 'Ffôn',
    relay: (number: string) => `Relay UK: 18001 ac yna ${number}`,
    email: 'E-bost',
    web: 'Gwefan',
    letter: 'Llythyr',
    inPerson: 'Wyneb yn wyneb: dywedwch wrth unrhyw aelod o’n staff',
    others: 'Gall rhywun arall wneud unrhyw un o’r rhain ar eich rhan',
    ombudsman: 'Yr Ombwdsmon',
    independent: (name: string) => `Mae ${name} yn annibynnol arnom ni. Gallwch ofyn am help yno ar unrhyw adeg.`,
  },

  start: {
    title: 'Cwyno, neu holi am gŵyn',
    check: 'Holi am gŵyn',
    youNeed: 'Mae angen eich cyfeirnod a’ch cod mynediad arnoch. Maent ar bob llythyr am eich cwyn.',
    complain: 'Gwneud cwyn',
    anyWay: 'Dywedwch wrthym mewn unrhyw ffordd. Nid oes rhaid i chi ddefnyddio’r gair “cwyn”.',
    afterwards: 'Beth sy’n digwydd wedyn',
    acknowledged: (days: number) =>
      `${days === 1 ? 'Erbyn diwedd y diwrnod gwaith nesaf' : `O fewn ${workingDays(days)}`} byddwn yn ysgrifennu atoch i ddweud sut rydym yn deall eich cwyn.`,
    acknowledgedWithoutLimit: 'Byddwn yn ysgrifennu atoch i ddweud sut rydym yn deall eich cwyn.',
    answered: (days: number, from: ClockStart) =>
      `O fewn ${workingDays(days)} ${countedFrom[from]} byddwn yn ei hateb. Os bydd angen mwy o amser arnom byddwn yn dweud pam, a than pryd.`,
    review:
      'Os nad ydych yn fodlon ar ein hateb, gallwch ofyn am adolygiad gan rywun arall. Nid oes rhaid i chi ddweud pam.',
    leaflet: 'Darllenwch y cyfan yn ein taflen',
    orFile: ', neu ei chadw fel ffeil.',
    doing: 'Sut rydym yn gwneud',
    eachYear: 'Bob blwyddyn rydym yn cymharu’r ffordd y byddwn yn trin cwynion â Chod yr Ombwdsmon.',
    selfAssessment: 'Darllenwch ein hunanasesiad (yn Saesneg)',
  },

  notices: {
    heading: 'Ni allwn drin cwynion fel y dylem ar hyn o bryd',
    title: 'Pwysig',
    since: (on: DateOnly) => `Ers ${welshDateWithoutWeekday(on)}: `,
    until: (on: DateOnly) =>
      `Disgwyliwn ddilyn “Complaint Handling Code” yr Housing Ombudsman yn llawn eto erbyn ${welshDateWithoutWeekday(on)}. ` +
      'Gallwch gwyno yn y cyfamser, a gallwch gysylltu â’r Ombwdsmon.',
  },

  check: {
    title: 'Holi am gŵyn',
    both: 'Mae’r ddau ar bob llythyr am eich cwyn. Nid oes gwahaniaeth am lythrennau bach na bylchau.',
    reference: 'Cyfeirnod',
    referenceHint: 'Er enghraifft, C-26-7F3K2Q',
    accessCode: 'Cod mynediad',
    accessCodeHint: '12 o lythrennau a rhifau, mewn tri grŵp',
    goOn: 'Parhau',
    without: 'Os nad ydynt gennych',
    askUs: 'Gofynnwch i ni. Gallwn ddweud wrthych sut mae eich cwyn yn mynd, ac anfon cod mynediad newydd atoch.',
    enterReference: 'Rhowch eich cyfeirnod',
    enterAccessCode: 'Rhowch eich cod mynediad',
    noMatch:
      'Ni allem ddod o hyd i gŵyn gyda’r cyfeirnod a’r cod mynediad hynny. Gwiriwch y ddau, a rhowch gynnig arall',
  },

  complaint: {
    yours: 'Eich cwyn',
    caption: (reference: string) => `Eich cwyn ${reference}`,
    status: (status: Status) => statuses[status],
    review: 'Gofyn am adolygiad',
    promised: 'Beth a addawom',
    promisesWillStand: 'Os bydd ein hateb yn addo y caiff rhywbeth ei wneud, bydd yn cael ei restru yma nes ei wneud.',
    done: 'Wedi ei wneud',
    doneOn: (on: DateOnly) => `: ${welshLongDate(on)}`,
    by: (on: DateOnly) => `Erbyn ${welshLongDate(on)}`,
    letters: 'Llythyrau',
    lettersWillStand: 'Bydd ein llythyrau atoch yn cael eu rhestru yma.',
    files: 'Ffeiliau a anfonoch atom',
    sendFiles: 'Anfonwch luniau, llythyrau neu ffeiliau eraill atom',
    about: 'Am beth mae eich cwyn',
    who: 'Gyda phwy i siarad',
    looksAfter: (name: string) => `Mae ${name} yn gofalu am eich cwyn.`,
    nobodyYet: 'Rydym yn dewis pwy fydd yn gofalu am eich cwyn.',
  },

  speaks: speakingInWelsh,

  next: {
    imported: 'Cafodd ei thrin cyn i ni gadw ein cofnodion yma. Gofynnwch i ni os hoffech wybod mwy.',
    late: (on: DateOnly, act: Act, stage: Stage) =>
      `Erbyn ${welshLongDate(on)}, dylem fod wedi gwneud hyn: ${acts[act][stage]}. Nid ydym wedi gwneud hynny, ac mae’n ddrwg gennym. ${ombudsman}`,
    today: (act: Act, stage: Stage) => `Heddiw, byddwn yn ${acts[act][stage]}.`,
    by: (on: DateOnly, act: Act, stage: Stage) => `Erbyn ${welshLongDate(on)}, byddwn yn ${acts[act][stage]}.`,
    refused: (on: DateOnly, stage: Stage) =>
      `Ar ${onWelshDay(on)} gwnaethom benderfynu peidio ${stage === 1 ? 'â derbyn eich cwyn' : 'ag adolygu eich cwyn eto'}.`,
    takeToTheOmbudsman: 'Gallwch fynd â’r penderfyniad hwnnw at yr Housing Ombudsman.',
    answered: (on: DateOnly, decision: DecisionValue) => `Gwnaethom ateb ar ${onWelshDay(on)}. ${decided[decision]}`,
    promise: (on: DateOnly) => `Mae’r peth nesaf a addawom i’w wneud erbyn ${welshLongDate(on)}.`,
    after: {
      1: 'Os nad ydych yn fodlon ar ein hateb, gallwch ofyn am adolygiad. Nid oes rhaid i chi ddweud pam.',
      2: 'Dyma oedd ein hateb olaf. Os nad ydych yn fodlon arno, gallwch fynd at yr Housing Ombudsman.',
    },
  },

  clock: {
    name: { 1: 'Ein hamser i’ch ateb', 2: 'Ein hamser i ateb eich cais am adolygiad' },
    from: (on: DateOnly) => `Mae pob blwch yn un diwrnod gwaith ar ôl ${welshLongDate(on)}`,
    answeredLate: (on: DateOnly, days: number) =>
      `Gwnaethom ateb ar ${onWelshDay(on)}, ${workingDays(days)} yn hwyr. Mae’n ddrwg gennym.`,
    answeredInTime: (on: DateOnly) => `Gwnaethom ateb ar ${onWelshDay(on)}, mewn pryd.`,
    late: (days: number) => `Rydym ${workingDays(days)} yn hwyr. Mae’n ddrwg gennym.`,
    dueToday: (on: DateOnly) => `Dylem ateb heddiw, ${welshLongDate(on)}.`,
    holiday: welshHoliday,
    bar: {
      dayByDay: 'Fesul diwrnod',
      workingDay: 'Diwrnod gwaith',
      date: 'Dyddiad',
      counts: 'Sut mae’n cyfrif',
      notCounted: 'nid yw’n cyfrif',
      today: 'heddiw',
      states: {
        used: 'wedi mynd',
        left: 'ar ôl',
        'extension used': 'estyniad wedi mynd',
        'extension left': 'estyniad ar ôl',
        over: 'yn hwyr',
      },
    },
    left: (days: number, on: DateOnly) =>
      `Mae gennym ${workingDays(days)} ar ôl. Dylem ateb erbyn ${welshLongDate(on)}.`,
  },

  review: {
    title: 'Gofyn am adolygiad',
    who: 'Bydd rhywun na chymerodd ran yn ein hateb yn edrych ar eich cwyn eto, ac yn ysgrifennu atoch.',
    add: 'Unrhyw beth yr hoffech ei ychwanegu (dewisol)',
    notWhy: 'Nid oes rhaid i chi ddweud pam',
    withWords: 'Gofyn am adolygiad, ac anfon hyn gydag ef',
    tooLong: 'Rhaid i’r hyn a ychwanegwch fod yn 10,000 nod neu lai',
    changed: 'Newidiodd eich cwyn eiliad yn ôl. Pwyswch y botwm unwaith eto',
    notYet: 'Nid ydym wedi ateb eto',
    asSoonAs:
      'Gallwch ofyn am adolygiad cyn gynted ag y byddwn wedi ateb eich cwyn. Os ydym yn hwyr, gallwch fynd at yr Housing Ombudsman nawr.',
    asked: 'Bydd eich cwyn yn cael ei hadolygu',
    reference: 'Eich cyfeirnod',
    afterwards: 'Beth sy’n digwydd nesaf',
    acknowledged: (on: DateOnly) =>
      `Byddwn yn ysgrifennu atoch erbyn ${welshLongDate(on)} i ddweud beth y byddwn yn edrych arno.`,
    answered: (on: DateOnly) =>
      `Byddwn yn ateb erbyn ${welshLongDate(on)}. Os bydd angen mwy o amser arnom byddwn yn dweud pam cyn hynny.`,
    goTo: 'Ewch at eich cwyn',
  },

  files: {
    title: 'Anfon ffeiliau atom',
    done: 'Mae eich ffeiliau gennym. Bydd pwy bynnag sy’n gofalu am eich cwyn yn eu gweld.',
    success: 'Llwyddiant',
    what: 'Anfonwch luniau, llythyrau, e-byst neu unrhyw beth arall sy’n dangos beth ddigwyddodd. Nid oes rhaid i chi.',
    choose: 'Dewis ffeiliau',
    several: 'Gallwch ddewis sawl un ar unwaith.',
    note: 'Beth maent yn ei ddangos? (dewisol)',
    send: 'Anfon',
    sent: 'Beth rydych wedi ei anfon',
    willStand: 'Bydd y ffeiliau a anfonwch atom yn cael eu rhestru yma.',
    ...picturesInWelsh,
    reached: 'Mae’r ffeiliau hyn wedi ein cyrraedd',
    untick: 'Maent yn mynd gyda’r ffurflen hon. Dad-diciwch un i’w gadael allan',
    more: 'Dewis rhagor o ffeiliau',
    whatItIs: (file: Pick<FileFacts, 'kind' | 'bytes'>) => welshFileWords(file),
    kinds: (files: number, megabytes: number) =>
      `Lluniau, PDF, Word, Excel, e-bost, testun, sain neu fideo: hyd at ${files} ffeil, o hyd at ${megabytes} MB yr un.`,
  },

  letter: {
    name: (kind: LetterKind) => letters[kind],
    ofReview: 'Beth rydym yn deall eich bod am i ni ei adolygu',
    pdf: 'Lawrlwytho’r llythyr fel PDF',
    text: 'Lawrlwytho’r llythyr fel testun plaen',
  },

  leaflet: {
    pdf: 'Lawrlwytho fel PDF',
    'large-print': 'Lawrlwytho mewn print bras, fel PDF',
    docx: 'Lawrlwytho fel Word',
    text: 'Lawrlwytho fel testun plaen',
  },

  about: aboutInWelsh,

  say: sayingsInWelsh,
} as const
