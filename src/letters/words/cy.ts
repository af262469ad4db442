// Every word of our own that letters say, in Welsh. No Welsh translator has read it: decisions/0033 says what follows.

import { welshWorkingDays as workingDays } from '#core/calendar/counted-in-welsh.ts'
import type { DateOnly } from '#core/calendar/dates.ts'
import { onWelshDay, welshDateWithoutWeekday, welshLongDate } from '#core/calendar/dates-in-welsh.ts'
import type { EditionId, Stage } from '#core/handling-code/edition.ts'

const ordinal: { readonly [stage in Stage]: string } = {
  1: 'Cam 1 yw’r tro cyntaf i ni edrych ar gŵyn.',
  2: 'Cam 2 yw’r ail dro i ni edrych ar gŵyn, a’r tro olaf.',
}

const agreed = 'Rydych wedi cytuno i’r dyddiad hwn.'
const agreement: { readonly [edition in EditionId]: { readonly agreed: string; readonly notAgreed: string | null } } = {
  2020: { agreed, notAgreed: null },
  2022: {
    agreed,
    notAgreed:
      'Nid ydych wedi cytuno i’r dyddiad hwn. Gallwch ofyn i’r Ombwdsmon edrych ar hyn. Gweler isod sut i gysylltu.',
  },
  2024: { agreed, notAgreed: null },
}

const sterling = new Intl.NumberFormat('cy', { style: 'currency', currency: 'GBP' })

export const welsh = {
  language: 'cy',
  date: welshDateWithoutWeekday,
  pounds: (pence: number) => sterling.format(pence / 100),
  dear: (name: string) => `Annwyl ${name},`,
  reference: 'Eich cyfeirnod',
  accessCode: 'Eich cod mynediad',
  role: 'Cwynion',
  team: 'Y tîm cwynion',
  whatThisIs: 'Beth yw’r llythyr hwn',

  stage: {
    explained: (stage: Stage) => ordinal[stage],
    called: (name: string) => `Ein henw ni arno yw “${name}”.`,
  },

  follow: {
    heading: 'Sut i ddilyn eich cwyn',
    where: 'Gallwch weld hynt eich cwyn, a darllen ein llythyrau, yn ',
    how: 'Bydd y dudalen yn gofyn am y ddau beth hyn:',
    safe: 'Cadwch y cod yn ddiogel. Gall unrhyw un sydd â’r cod ddarllen am eich cwyn.',
  },

  ombudsman: {
    heading: (name: string) => `Yr Ombwdsmon: ${name}`,
    anyTime: 'Gallwch ofyn i’r Ombwdsmon am help gyda’ch cwyn ar unrhyw adeg.',
    apart: (landlord: string) => `Nid yw’r Ombwdsmon yn rhan o ${landlord}.`,
    aboutMoreTime:
      'A ydych yn anfodlon ein bod yn cymryd mwy o amser? Gallwch ofyn i’r Ombwdsmon am hynny nawr. ' +
      'Nid oes angen i chi aros am ein hateb.',
    final: 'Dyma ein hateb terfynol. Os ydych yn dal yn anfodlon, gallwch fynd â’ch cwyn at yr Ombwdsmon.',
    decides: 'Gall yr Ombwdsmon edrych ar yr hyn a wnaethom, a phenderfynu a oedd yn iawn. Dangoswch y llythyr hwn.',
    reach: 'Dyma sut i gysylltu â’r Ombwdsmon:',
    online: 'Ar-lein',
    telephone: 'Ffôn',
    post: 'Drwy’r post',
  },

  definition: {
    heading: 'Sut rydym yn deall eich cwyn',
    points: {
      1: 'Dyma’r pwyntiau y byddwn yn eu hateb:',
      2: 'Dyma’r pwyntiau y byddwn yn edrych arnynt eto:',
    },
    answered: 'Dyma’r hyn a ddywedoch wrthym, fesul pwynt:',
    tellUs: 'A ydym wedi camddeall, neu wedi gadael rhywbeth allan? Rhowch wybod i ni, a byddwn yn ei gywiro.',
  },
  outcomes: {
    heading: 'Beth rydych am iddo ddigwydd',
    intro: 'Dyma sut rydym yn ei ddeall:',
    wanted: 'Dyma’r hyn roeddech am iddo ddigwydd, fel rydym ni’n ei ddeall:',
  },

  responsibility: {
    heading: 'Beth rydym yn gyfrifol amdano',
    all: 'Ni sydd i ateb popeth a ddywedoch wrthym.',
    notOurs: 'Nid ydym yn gyfrifol am y pethau hyn. Dywedwn wrth ymyl pob un pwy sydd:',
    caption: 'Beth nad ydym yn gyfrifol amdano',
    thing: 'Beth a ddywedoch wrthym',
    whoIs: 'Pwy sy’n gyfrifol amdano',
    rest: 'Ni sydd i ateb popeth arall a ddywedoch wrthym.',
  },

  acknowledgement: {
    title: { 1: 'Mae eich cwyn wedi ein cyrraedd', 2: 'Byddwn yn edrych ar eich cwyn eto' },
    opening: {
      1: (on: DateOnly) =>
        `Mae’r llythyr hwn i ddweud wrthych fod eich cwyn wedi ein cyrraedd. Cawsom hi ${onWelshDay(on)}.`,
      2: (on: DateOnly) =>
        `Ar ${onWelshDay(on)}, gofynnoch i ni edrych ar eich cwyn eto. ` +
        'Mae’r llythyr hwn i ddweud wrthych ein bod yn gwneud hynny.',
    },
    stage: (stage: Stage) => `Mae eich cwyn ar gam ${stage}.`,
    late: (due: DateOnly) =>
      `Dylem fod wedi ysgrifennu atoch erbyn ${welshLongDate(due)}. Mae’n ddrwg gennym fod y llythyr hwn yn hwyr.`,
    handler: {
      1: (name: string) => `Bydd ${name} yn edrych i mewn iddi, a dyma’r person i’w holi amdani.`,
      2: (name: string) => `Bydd ${name} yn edrych i mewn iddi. Ni chymerodd ${name} ran yn ein hateb cyntaf.`,
    },
    whenHeading: 'Pryd y byddwn yn ateb',
    when: (due: DateOnly) => `Byddwn yn ysgrifennu atoch gyda’n hateb erbyn ${welshLongDate(due)}.`,
    moreTime: 'Os bydd angen mwy o amser arnom, byddwn yn dweud wrthych cyn hynny. Byddwn yn dweud pam.',
    passed: (due: DateOnly) =>
      `Dylem fod wedi eich ateb erbyn ${welshLongDate(due)}. Rydym wedi methu’r dyddiad hwnnw, ac mae’n ddrwg gennym. ` +
      'Byddwn yn eich ateb cyn gynted ag y gallwn.',
  },

  help: {
    heading: 'Os oes angen help arnoch gyda’ch cwyn',
    adjustments:
      'A oes angen i ni wneud rhywbeth mewn ffordd wahanol? Er enghraifft, mewn print bras, mewn iaith arall, ' +
      'neu dros y ffôn. Rhowch wybod i ni.',
    noted: 'Mae gennym nodyn o’r hyn a ddywedoch fod ei angen arnoch. Rhowch wybod i ni os bydd yn newid.',
    representative:
      'Gall rhywun arall weithredu ar eich rhan, fel ffrind, aelod o’ch teulu neu gynghorydd. ' +
      'Gall siarad ar eich rhan a dod gyda chi os byddwn yn cwrdd.',
    ways: 'Gallwch gysylltu â ni yn unrhyw un o’r ffyrdd hyn:',
  },

  contact: {
    telephone: (number: string) => `Dros y ffôn: ${number}`,
    email: (address: string) => `Drwy e-bost: ${address}`,
    post: (lines: readonly string[]) => `Drwy lythyr: ${lines.join(', ')}`,
    web: 'Ar ein gwefan: ',
    staff: 'Neu dywedwch wrth unrhyw un sy’n gweithio i ni.',
    onlyStaff: 'I gysylltu â ni, dywedwch wrth unrhyw un sy’n gweithio i ni.',
  },

  extension: {
    title: 'Mae angen mwy o amser arnom i ateb eich cwyn',
    opening: {
      1: (received: DateOnly) => `Mae’r llythyr hwn am y gŵyn a gawsom ${onWelshDay(received)}. Mae’r gŵyn ar gam 1.`,
      2: (asked: DateOnly) =>
        `Ar ${onWelshDay(asked)}, gofynnoch i ni edrych ar eich cwyn eto. ` +
        'Mae’r llythyr hwn am hynny. Mae’r gŵyn ar gam 2.',
    },
    decided: 'Rydym wedi penderfynu bod angen mwy o amser arnom. Mae’n ddrwg gennym eich cadw i aros.',
    why: 'Pam mae angen mwy o amser arnom',
    dateHeading: 'Pryd y byddwn yn ateb',
    before: (due: DateOnly) => `Dywedom wrthych y byddem yn ateb erbyn ${welshLongDate(due)}.`,
    missed: (due: DateOnly) =>
      `Dywedom wrthych y byddem yn ateb erbyn ${welshLongDate(due)}. Rydym wedi methu’r dyddiad hwnnw.`,
    now: (due: DateOnly) => `Byddwn nawr yn ateb erbyn ${welshLongDate(due)}.`,
    agreement: (edition: EditionId, agreed: boolean) => agreement[edition][agreed ? 'agreed' : 'notAgreed'],
    updatesHeading: 'Beth a glywch gennym cyn hynny',
    updates: (every: number) =>
      every === 1
        ? 'Byddwn yn ysgrifennu atoch bob diwrnod gwaith i ddweud sut mae pethau’n mynd.'
        : `Byddwn yn ysgrifennu atoch o leiaf bob ${workingDays(every)} i ddweud sut mae pethau’n mynd.`,
    different: 'Hoffech chi glywed gennym yn amlach, neu’n llai aml? Rhowch wybod i ni.',
  },
} as const
