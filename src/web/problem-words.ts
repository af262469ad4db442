// What the pages say on which something went wrong, in each language.
import type { Language } from '#documents/document.ts'

type Said = { readonly title: string; readonly says: readonly string[] }

export type ProblemWords = {
  readonly typed: string
  readonly notSaved: string
  readonly notFound: Said
  readonly wrongToken: Said
  readonly tooLarge: Said
  readonly notReadable: Said
  readonly broken: Said
  readonly unavailable: Said
  readonly tooManyTries: string
  readonly triesWith: (what: string) => string
  /** What was tried, as it stands in the sentence. */
  readonly reference: string
  readonly link: string
  readonly signedOut: Said
}

export const problemWords: { readonly [language in Language]: ProblemWords } = {
  'en-GB': {
    typed: 'What you typed',
    notSaved: 'It was not saved. You can copy it from here.',
    notFound: {
      title: 'We cannot find that page',
      says: [
        'If you typed the address, check it. If you pasted it, check that you copied all of it.',
        'If it is a complaint’s page, the reference may be wrong, or it may belong to another landlord.',
      ],
    },
    wrongToken: {
      title: 'We could not be sure that this came from you',
      says: [
        'The page you sent may have been open in another window when you signed in or out. Nothing was saved.',
        'Go back, load the page again, and send it once more.',
      ],
    },
    tooLarge: {
      title: 'That was too much to send at once',
      says: [
        'We can take about 1 million characters at a time, or ten files, and this was more. Nothing was saved.',
        'Go back: what you typed should still be there. Make it shorter, and send it again.',
      ],
    },
    notReadable: {
      title: 'We could not read what was sent',
      says: ['Nothing was saved. Go back, load the page again, and send it once more.'],
    },
    broken: {
      title: 'Something went wrong',
      says: [
        'The fault is ours, and it has been written down for the people who look after this service.',
        'If you were sending something, we cannot say that it was saved. Look at the complaint before you send it again: sending the same form twice records it once.',
      ],
    },
    unavailable: {
      title: 'The service is not available just now',
      says: [
        'We cannot reach our records. If you were sending something, look at the complaint before you send it again: sending the same form twice records it once.',
        'Try again in a few minutes. Complaints can still be made by phone, by letter or in person.',
      ],
    },
    tooManyTries: 'Try again in 15 minutes',
    triesWith: (what) => `There were too many tries with ${what}. This keeps it safe from guessing.`,
    reference: 'this reference',
    link: 'this link',
    signedOut: { title: 'You are signed out', says: ['Nobody can see your complaint from this page now.'] },
  },
  // No Welsh translator has read these: see decisions/0033.
  cy: {
    typed: 'Beth a deipioch',
    notSaved: 'Ni chafodd ei gadw. Gallwch ei gopïo o’r fan hon.',
    notFound: {
      title: 'Ni allwn ddod o hyd i’r dudalen honno',
      says: [
        'Os gwnaethoch deipio’r cyfeiriad, gwiriwch ef. Os gwnaethoch ei ludo, gwiriwch eich bod wedi copïo’r cyfan.',
        'Os mai tudalen cwyn ydyw, gall y cyfeirnod fod yn anghywir, neu gall berthyn i landlord arall.',
      ],
    },
    wrongToken: {
      title: 'Ni allem fod yn siŵr mai oddi wrthych chi y daeth hyn',
      says: [
        'Gall y dudalen a anfonoch fod wedi bod ar agor mewn ffenestr arall pan wnaethoch fewngofnodi neu allgofnodi. Ni chafodd dim ei gadw.',
        'Ewch yn ôl, llwythwch y dudalen eto, ac anfonwch hi unwaith eto.',
      ],
    },
    tooLarge: {
      title: 'Roedd hynny’n ormod i’w anfon ar unwaith',
      says: [
        'Gallwn gymryd tua 1 miliwn o nodau ar y tro, neu ddeg ffeil, ac roedd hyn yn fwy. Ni chafodd dim ei gadw.',
        'Ewch yn ôl: dylai’r hyn a deipioch fod yno o hyd. Gwnewch ef yn fyrrach, ac anfonwch ef eto.',
      ],
    },
    notReadable: {
      title: 'Ni allem ddarllen yr hyn a anfonwyd',
      says: ['Ni chafodd dim ei gadw. Ewch yn ôl, llwythwch y dudalen eto, ac anfonwch hi unwaith eto.'],
    },
    broken: {
      title: 'Aeth rhywbeth o’i le',
      says: [
        'Ein bai ni yw hyn, ac mae wedi ei nodi i’r bobl sy’n gofalu am y gwasanaeth hwn.',
        'Os oeddech yn anfon rhywbeth, ni allwn ddweud ei fod wedi ei gadw. Edrychwch ar y gŵyn cyn ei anfon eto: o anfon yr un ffurflen ddwywaith, caiff ei chofnodi unwaith.',
      ],
    },
    unavailable: {
      title: 'Nid yw’r gwasanaeth ar gael ar hyn o bryd',
      says: [
        'Ni allwn gyrraedd ein cofnodion. Os oeddech yn anfon rhywbeth, edrychwch ar y gŵyn cyn ei anfon eto: o anfon yr un ffurflen ddwywaith, caiff ei chofnodi unwaith.',
        'Rhowch gynnig arall ymhen ychydig funudau. Gellir cwyno o hyd dros y ffôn, drwy lythyr neu wyneb yn wyneb.',
      ],
    },
    tooManyTries: 'Rhowch gynnig arall mewn 15 munud',
    triesWith: (what) => `Cafwyd gormod o gynigion gyda ${what}. Mae hyn yn atal neb rhag dyfalu.`,
    reference: 'y cyfeirnod hwn',
    link: 'y ddolen hon',
    signedOut: {
      title: 'Rydych wedi allgofnodi',
      says: ['Ni all neb weld eich cwyn o’r dudalen hon nawr.'],
    },
  },
}
