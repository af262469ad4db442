// The Welsh words of the letters in between and at the end. No Welsh translator has read them: see decisions/0033.
import type { DateOnly } from '#core/calendar/dates.ts'
import { onWelshDay, welshLongDate } from '#core/calendar/dates-in-welsh.ts'

const byHeading = 'Erbyn pryd yr hoffem glywed gennych'
const byIfYouCan = (on: DateOnly) => `Rhowch wybod i ni erbyn ${welshLongDate(on)}, os gallwch.`

export const welshInBetween = {
  clarification: {
    title: 'Helpwch ni i ddeall eich cwyn',
    opening: 'Rydym yn edrych i mewn i’ch cwyn. Mae rhywbeth ynddi nad ydym yn ei ddeall.',
    heading: 'Beth rydym yn ei ofyn i chi',
    byHeading,
    by: byIfYouCan,
    how: 'Gallwch ddweud wrthym dros y ffôn, drwy e-bost neu drwy lythyr, neu ddweud wrth unrhyw un sy’n gweithio i ni.',
    goesOn:
      'Nid ydym yn stopio wrth aros i glywed gennych. ' + 'Os na chlywn, awn ymlaen gyda’r hyn rydym yn ei wybod.',
  },

  interim: {
    title: 'Rhan o’n hateb i’ch cwyn',
    notFinal: 'Nid y llythyr hwn yw ein hateb i’ch cwyn. Mae’n dweud wrthych beth y gallwn ei ddweud yn barod.',
    notFinalRest: 'Rydym yn dal i edrych i mewn i’r gweddill. Bydd ein hateb yn dilyn mewn llythyr arall.',
    answerHeading: 'Beth y gallwn ei ddweud wrthych yn barod',
    decided: (name: string) => `${name} a benderfynodd y rhan hon.`,
    remainingHeading: 'Beth rydym yn dal i edrych i mewn iddo',
  },

  actionDone: {
    title: 'Rydym wedi gwneud yr hyn a addawom',
    opening: (answered: DateOnly) =>
      `Mae’r llythyr hwn am rywbeth a addawom i chi yn ein hateb ar ${onWelshDay(answered)}.`,
    heading: 'Beth rydym wedi ei wneud',
    promised: 'Dyma’r hyn a addawom i chi:',
    done: (on: DateOnly) => `Cafodd ei wneud ${onWelshDay(on)}.`,
    late: (due: DateOnly) => `Gwnaethom ei addo erbyn ${welshLongDate(due)}. Roedd yn hwyr, ac mae’n ddrwg gennym.`,
    proof: 'Dyma sut rydym yn gwybod:',
    notSo: 'A yw heb ei wneud, neu heb ei wneud yn dda? Rhowch wybod i ni, a byddwn yn ei unioni.',
  },

  actionLate: {
    title: 'Mae rhywbeth a addawom i chi yn hwyr',
    heading: 'Beth sy’n hwyr',
    dueOn: (due: DateOnly) => `Gwnaethom addo ei wneud erbyn ${welshLongDate(due)}.`,
    missed: 'Rydym wedi methu’r dyddiad hwnnw, ac mae’n ddrwg gennym.',
    willMiss: 'Ni fyddwn yn cadw at y dyddiad hwnnw, ac mae’n ddrwg gennym.',
    whyHeading: 'Pam mae’n hwyr',
    nowHeading: 'Pryd y bydd yn cael ei wneud nawr',
    now: (on: DateOnly) => `Byddwn yn ei wneud erbyn ${welshLongDate(on)}.`,
    tellUs: 'A yw hynny’n gwneud pethau’n waeth i chi? Rhowch wybod i ni.',
  },

  closure: {
    title: 'Mae eich cwyn wedi ei chau',
    closed: (on: DateOnly) => `Gwnaethom gau eich cwyn ${onWelshDay(on)}.`,
    answered: (on: DateOnly) => `Gwnaethom ei hateb ${onWelshDay(on)}.`,
    means: 'Mae hyn yn golygu ein bod wedi gwneud popeth a addawom. Nid oes angen i chi wneud dim.',
    doneHeading: 'Beth rydym wedi ei wneud',
    done: 'Dyma’r hyn a addawom i chi, a phryd y cafodd ei wneud:',
    doneOn: (on: DateOnly) => `: wedi ei wneud ${onWelshDay(on)}`,
    nothingPromised: 'Ni wnaethom addo dim byd arall yn ein hateb.',
    notSo: 'A oes rhywbeth heb ei wneud? Rhowch wybod i ni, a byddwn yn ei unioni.',
    rightsHeading: 'Os ydych yn dal yn anfodlon',
    rights: 'Nid yw cau eich cwyn yn cymryd unrhyw hawl oddi wrthych.',
    final: 'Rhoesom ein hateb terfynol i chi. Gallwch fynd â’ch cwyn at yr Ombwdsmon.',
  },

  authority: {
    title: 'A gaiff rhywun siarad ar eich rhan?',
    opening: (name: string) => `Dywedodd ${name} wrthym y bydd yn siarad ar eich rhan am eich cwyn.`,
    heading: 'Beth rydym yn ei ofyn i chi',
    ask: (name: string) => `A ydych am i ${name} siarad ar eich rhan am eich cwyn?`,
    scope: 'Dyma’r hyn y byddai’n ei glywed ac yn ei benderfynu ar eich rhan:',
    howHeading: 'Sut i ddweud wrthym',
    how: 'Dywedwch ie neu na dros y ffôn, drwy e-bost neu drwy lythyr. Nid oes rhaid i chi roi rheswm.',
    change: 'Gallwch newid eich meddwl ar unrhyw adeg.',
    byHeading,
    by: byIfYouCan,
    meanwhileHeading: 'Beth y byddwn yn ei wneud tan hynny',
    meanwhile: (name: string) => `Nes i chi gytuno, ni fyddwn yn dweud dim wrth ${name} am eich cwyn.`,
    goesOn: 'Mae eich cwyn yn mynd yn ei blaen. Nid ydym yn stopio wrth aros i glywed gennych.',
  },

  survey: {
    title: 'Sut y gwnaethom drin eich cwyn?',
    opening: (on: DateOnly) => `Gwnaethom gau eich cwyn ${onWelshDay(on)}. Hoffem wybod sut y gwnaethom.`,
    free: 'Nid oes rhaid i chi ateb. Nid yw’r hyn a ddywedwch yn newid dim am eich cwyn.',
    questionsHeading: 'Beth rydym yn ei ofyn i chi',
    satisfied: 'Pa mor fodlon neu anfodlon ydych chi ar y ffordd y gwnaethom drin eich cwyn? Dewiswch un:',
    scores: ['Bodlon iawn', 'Eithaf bodlon', 'Ddim yn fodlon nac yn anfodlon', 'Eithaf anfodlon', 'Anfodlon iawn'],
    better: 'Beth wnaethom ni’n dda? Beth dylem ni ei wneud yn well?',
    howHeading: 'Sut i ateb',
    how: 'Ysgrifennwch ar y llythyr hwn a’i anfon yn ôl atom. Neu dywedwch eich atebion dros y ffôn neu drwy e-bost.',
    byHeading,
    by: (on: DateOnly) => `Atebwch erbyn ${welshLongDate(on)}.`,
    complainHeading: 'Os ydych am gwyno',
    complain: 'Nid yw ateb y cwestiynau hyn yn gŵyn. Gallwch gwyno am unrhyw beth y gwnaethom, neu na wnaethom.',
    ways: 'Gallwch gwyno yn unrhyw un o’r ffyrdd hyn:',
  },

  exceptional: {
    title: 'Mae rhywbeth yn ein dal yn ôl',
    opening:
      'Rydym yn addo i chi ddilyn “Complaint Handling Code” yr Ombwdsmon. ' +
      'Am gyfnod ni allwn gadw at y cyfan ohono.',
    heading: 'Beth sydd wedi digwydd',
    effectHeading: 'Beth mae’n ei olygu i’ch cwyn',
    untilHeading: 'Tan pryd',
    until: (on: DateOnly) => `Byddwn yn cadw at y Cod eto o ${onWelshDay(on)}.`,
    stands:
      'Mae’r dyddiadau a roesom i chi yn aros fel y maent. ' +
      'Os byddwn yn methu un, rydym yn hwyr, a byddwn yn dweud hynny wrthych.',
    told: 'Rydym yn dweud wrth yr Ombwdsmon hefyd, ac yn ei ddweud ar ein gwefan.',
  },
} as const
