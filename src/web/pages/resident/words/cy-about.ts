// What the pages at the foot of every other say in Welsh. No Welsh translator has read it: see decisions/0033.
import type { DateOnly } from '#core/calendar/dates.ts'
import { onWelshDay } from '#core/calendar/dates-in-welsh.ts'

export const aboutInWelsh = {
  foot: 'Am y tudalennau hyn',
  policy: {
    title: 'Ein polisi cwynion',
    source: (document: string, period: string) => `Dyma eiriau ${document} (${period}).`,
    leaflet: 'Mae ein taflen yn dweud mewn geiriau syml sut rydym yn trin cwynion, ac erbyn pryd',
    english: 'Mae ein polisi yn Saesneg.',
  },
  ombudsman: {
    title: 'Yr Ombwdsmon',
    what: (name: string) =>
      `Mae’r ${name} yn edrych i mewn i gwynion am landlordiaid. Mae’n annibynnol arnom, ac mae’n dweud mewn Cod sut y mae’n rhaid i ni eu trin.`,
    when: 'Pryd i ofyn iddo',
    anyTime: 'Gallwch ofyn iddo am help ar unrhyw adeg, tra byddwn yn edrych i mewn i’ch cwyn hefyd.',
    after: 'Ar ôl i chi gael ein hateb olaf, gall edrych i mewn i’ch cwyn ei hun.',
    refused: 'Os na fyddwn yn derbyn eich cwyn, neu’n ei hadolygu, gallwch fynd â’r penderfyniad hwnnw ato.',
    checked: (on: DateOnly) => `Gwiriwyd y manylion hyn ddiwethaf ar ${onWelshDay(on)}.`,
  },
  accessibility: {
    title: 'Hygyrchedd',
    aim: 'Dylai pawb allu defnyddio’r tudalennau hyn. Maent wedi’u gwneud i gyrraedd y Web Content Accessibility Guidelines, fersiwn 2.2, lefel AA.',
    tested: 'Sut y cânt eu profi',
    tests: [
      'Mae pob tudalen yn cael ei hagor a’i gwirio gan raglen, ym mhob cyflwr y gall fod ynddo, cyn iddi gael ei newid.',
      'Ar sgrin ffôn bach, ac wedi’i gwneud bedair gwaith yn fwy.',
      'Gyda’r bysellfwrdd yn unig, heb sgriptiau, ac yn y lliwiau y mae’r darllenydd wedi’u dewis.',
    ],
    known: 'Yr hyn y gwyddom ei fod ar goll',
    faults: [
      'Nid oes neb sy’n defnyddio darllenydd sgrin, neu’n siarad â’i gyfrifiadur, wedi rhoi cynnig ar y tudalennau hyn i ni eto.',
      'Dangosir ffeiliau a anfonoch chi neu rywun arall fel y daethant. Ni ellir darllen pob un ohonynt yn uchel.',
    ],
    another: 'Os oes angen rhywbeth arnoch mewn ffordd arall',
    ask: 'Gofynnwch i ni am lythyrau mewn print bras, ar bapur lliw, fel Word neu destun plaen, mewn braille, fel sain, mewn iaith hawdd neu mewn iaith arall. Dywedwch wrthym hefyd os nad yw tudalen yn gweithio i chi.',
  },
  privacy: {
    title: 'Preifatrwydd a chwcis',
    kept: 'Yr hyn rydym yn ei gadw',
    keeps: [
      'Yr hyn a ddywedwch wrthym am eich cwyn, sut i’ch cyrraedd, yr hyn sydd ei angen arnoch gennym, a’r ffeiliau a anfonwch.',
      'Ein llythyrau atoch, a’r hyn a wnaethom a phryd.',
      'Cwyn a ddechreuoch yma ac na wnaethoch ei hanfon: am 28 diwrnod.',
    ],
    why: (landlord: string) =>
      `Mae ${landlord} yn ei gadw i drin eich cwyn, i ddysgu ohoni, ac i ddangos sut y cafodd ei thrin.`,
    who: 'Pwy sy’n ei weld',
    sees: [
      'Pwy bynnag sy’n trin cwynion drosom.',
      'Yr Ombwdsmon, os bydd eich cwyn yn mynd yno.',
      'Pwy bynnag sy’n siarad ar eich rhan, cyn belled ag y cytunwch.',
      'Mae rhywun y gofynnwn iddo amdani yn gweld ein cwestiwn, a dim byd arall.',
    ],
    yours: 'Yr hyn y gallwch ofyn amdano',
    asks: 'Gallwch ofyn i ni beth sydd gennym amdanoch, i gywiro’r hyn sy’n anghywir, ac i ddileu’r hyn a ddywedoch. Nid yw’r hyn a gofnodwyd byth yn cael ei newid yn y dirgel: mae cywiriad yn sefyll wrth ei ymyl.',
    cookies: 'Cwcis',
    only: 'Mae un cwci yn eich cadw gyda’ch cwyn nes i chi allgofnodi, am 12 awr ar y mwyaf. Mae un arall yn cadw’r gŵyn rydych yn ei hysgrifennu. Nid oes unrhyw rai eraill, ac ni ddywedir wrth neb arall eich bod wedi bod yma.',
    policy: 'Yr hyn y mae ein polisi yn ei ddweud amdano',
  },
} as const
