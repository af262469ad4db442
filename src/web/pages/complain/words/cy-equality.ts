// The Welsh words of the equality questions. No Welsh translator has read them: see decisions/0033.
import type { EqualityWords } from './equality-words.ts'

const notSaid = 'Mae’n well gennyf beidio â dweud'

export const welshEquality = {
  offer: 'Rhai cwestiynau amdanoch chi, os dymunwch',
  offerSays:
    'Mae eich cwyn gennym, beth bynnag a wnewch yma. Hoffem ofyn chwe chwestiwn amdanoch chi. Gallwch eu gadael allan: nid yw’n newid dim.',
  open: 'Mynd i’r cwestiynau cydraddoldeb',
  thanks: 'Diolch. Os ateboch unrhyw beth, mae wedi ei gyfrif, ar wahân i’ch cwyn.',
  title: 'Cwestiynau cydraddoldeb',
  different:
    'Mae’r cwestiynau hyn yn wahanol i’r rhai o’r blaen. Maent amdanoch chi, ac nid am eich cwyn, sydd gennym eisoes.',
  why: (landlord: string) =>
    `Mae ${landlord} yn eu gofyn er mwyn gweld a yw pawb yn ei chael hi’r un mor hawdd cwyno, ac i unioni’r hyn sydd yn ffordd rhywun.`,
  apart:
    'Dim ond cyfrif eich atebion a wnawn, fis wrth fis, ac nid ydym yn cadw dim byd arall: dim enw, dim cyfeirnod a dim amser. Ni ellir dod o hyd iddynt eto, felly ni allwn eu dangos i chi na’u dileu yn ddiweddarach.',
  told: 'Unwaith y flwyddyn mae ein rheolwyr yn gweld faint o bobl a roddodd bob ateb. Ni ddangosir rhifau o dan bump byth.',
  optional:
    'Nid oes rhaid i chi ateb. Gallwch adael unrhyw gwestiwn allan, neu bob un. Nid yw ateb neu beidio, na beth yw’r ateb, yn newid dim am eich cwyn.',
  skip: 'Gadael y cwestiynau i gyd allan',
  send: 'Anfon fy atebion',
  back: 'Yn ôl',
  questions: {
    age: {
      title: 'Faint yw eich oed?',
      hint: '',
      options: {
        'under-25': 'O dan 25',
        '25-to-34': '25 i 34',
        '35-to-44': '35 i 44',
        '45-to-54': '45 i 54',
        '55-to-64': '55 i 64',
        '65-to-74': '65 i 74',
        '75-or-over': '75 neu drosodd',
        'prefer-not-to-say': notSaid,
      },
    },
    sex: {
      title: 'Beth yw eich rhyw?',
      hint: '',
      options: { female: 'Benyw', male: 'Gwryw', 'prefer-not-to-say': notSaid },
    },
    condition: {
      title: 'A yw cyflwr iechyd corfforol neu feddyliol yn lleihau eich gallu i wneud gweithgareddau o ddydd i ddydd?',
      hint: 'Cyfrwch gyflyrau neu afiechydon sydd wedi para, neu y disgwyliwch iddynt bara, 12 mis neu fwy.',
      options: {
        'a-lot': 'Ydy, yn fawr',
        'a-little': 'Ydy, ychydig',
        no: 'Nac ydy, neu nid oes gennyf gyflwr o’r fath',
        'prefer-not-to-say': notSaid,
      },
    },
    ethnicGroup: {
      title: 'Beth yw eich grŵp ethnig?',
      hint: 'Dewiswch yr un sy’n eich disgrifio orau.',
      options: {
        white: 'Gwyn',
        mixed: 'Grwpiau cymysg neu amlethnig',
        asian: 'Asiaidd neu Asiaidd Prydeinig',
        black: 'Du, Affricanaidd, Caribïaidd neu Ddu Prydeinig',
        another: 'Grŵp ethnig arall',
        'prefer-not-to-say': notSaid,
      },
    },
    religion: {
      title: 'Beth yw eich crefydd neu gred?',
      hint: '',
      options: {
        none: 'Dim crefydd',
        christian: 'Cristnogaeth, o unrhyw enwad',
        buddhist: 'Bwdhaeth',
        hindu: 'Hindŵaeth',
        jewish: 'Iddewiaeth',
        muslim: 'Islam',
        sikh: 'Sikhiaeth',
        another: 'Crefydd neu gred arall',
        'prefer-not-to-say': notSaid,
      },
    },
    orientation: {
      title: 'Pa un o’r rhain sy’n disgrifio orau eich cyfeiriadedd rhywiol?',
      hint: '',
      options: {
        straight: 'Heterorywiol neu strêt',
        'gay-or-lesbian': 'Hoyw neu lesbiaidd',
        bisexual: 'Deurywiol',
        another: 'Cyfeiriadedd rhywiol arall',
        'prefer-not-to-say': notSaid,
      },
    },
  },
} as const satisfies EqualityWords
