// What the pages say in Welsh on which a resident tells us something. No Welsh translator has read it: see decisions/0033.

export const sayingsInWelsh = {
  what: 'Beth y gallwch ei wneud',
  told: 'Beth a ddywedoch wrthym',
  toldNothing:
    'Bydd yr hyn a ddywedwch wrthym ar y tudalennau hyn yn cael ei restru yma, gyda’r hyn a wnaethom yn ei gylch.',
  weDid: (day: string) => `Ein hateb, ${day}:`,
  notYet: 'Byddwn yn ei ddarllen, ac yn dweud yma beth a wnaethom yn ei gylch.',
  tooLong: 'Rhaid i’r hyn a ysgrifennwch fod yn 10,000 nod neu lai',
  changed: 'Newidiodd eich cwyn eiliad yn ôl. Darllenwch y dudalen hon unwaith eto, a phwyswch y botwm eto',
  notNow: {
    title: 'Ni allwch wneud hyn nawr',
    words: 'Newidiodd rhywbeth yn eich cwyn ers i chi agor y dudalen honno.',
    back: 'Ewch at eich cwyn',
  },
  onlyRead: {
    title: 'Gallwch ddarllen y gŵyn hon, ond nid ateb ynddi',
    words: 'Cytunodd y preswylydd y cewch ei darllen yma. I ddweud rhywbeth drosto, cysylltwch â ni.',
    back: 'Ewch at y gŵyn',
  },
  thanks: {
    title: 'Mae’r hyn a ddywedoch gennym',
    words: 'Mae’n rhan o’ch cwyn nawr. Bydd pwy bynnag sy’n gofalu amdani yn ei ddarllen.',
    clock: 'Nid yw’n newid yr un o’r dyddiadau a addawom i chi.',
    back: 'Ewch at eich cwyn',
  },
  send: 'Anfon',
  more: {
    link: 'Dywedwch ragor wrthym',
    title: 'Dywedwch ragor wrthym',
    intro:
      'Dywedwch wrthym am unrhyw beth sydd wedi digwydd ers hynny, neu y dylem ei wybod. Bydd yn dod yn rhan o’ch cwyn.',
    closed:
      'Mae eich cwyn wedi ei chau. Os yw hon yn broblem newydd, byddwn yn ei thrin fel cwyn newydd o heddiw ymlaen.',
    label: 'Beth hoffech chi ei ddweud wrthym?',
    missing: 'Rhowch yr hyn yr hoffech ei ddweud wrthym',
    files: 'Anfonwch luniau neu ffeiliau eraill',
  },
  definition: {
    link: 'Dywedwch wrthym a ydym wedi eich deall',
    title: 'A ydym wedi eich deall?',
    intro:
      'Dyma sut rydym yn deall eich cwyn. Dywedwch wrthym os oes unrhyw ran ohoni’n anghywir. Os na ddywedwch ddim, byddwn yn mynd ymlaen.',
    point: (number: number) => `Pwynt ${number}`,
    right: 'Ydy, mae hynny’n iawn',
    wrong: 'Na, mae rhywbeth o’i le arno',
    choose: (number: number) => `Dewiswch a yw pwynt ${number} yn iawn`,
    should: 'Beth ddylai ei ddweud? (dewisol)',
    missingPart: 'A oes rhywbeth ar goll? (dewisol)',
  },
  clarification: {
    link: 'Atebwch ein cwestiwn',
    title: 'Ein cwestiwn i chi',
    label: 'Eich ateb',
    missing: 'Rhowch eich ateb',
    until: (day: string) => `Hoffem glywed erbyn ${day}. Byddwn yn mynd ymlaen p’un a fyddwch yn ateb ai peidio.`,
  },
  promises: {
    link: 'Dywedwch wrthym ein bod wedi torri addewid',
    title: 'Gwnaethom dorri addewid',
    which: 'Pa addewid y gwnaethom ei dorri?',
    hint: 'Dewiswch bob un sy’n berthnasol',
    promised: (day: string) => `Addawyd erbyn ${day}`,
    missing: 'Dewiswch yr addewid y gwnaethom ei dorri',
    label: 'Unrhyw beth yr hoffech ei ychwanegu (dewisol)',
  },
  'more time': {
    link: 'Dywedwch wrthym nad ydych yn cytuno i ragor o amser',
    title: 'Nid ydych yn cytuno i ragor o amser',
    intro: (day: string) => `Dywedom fod arnom angen amser hyd at ${day}. Nid oes rhaid i chi gytuno.`,
    ombudsman: 'Gallwch hefyd ofyn i’r Ombwdsmon am help nawr. Nid oes rhaid i chi aros amdanom ni.',
    label: 'Pam nad ydych yn cytuno? (dewisol)',
  },
  refusal: {
    link: 'Gofynnwch i ni ailfeddwl',
    title: 'Gofynnwch i ni ailfeddwl',
    intro: 'Bydd rhywun yn edrych ar ein penderfyniad eto. Gallwch fynd at yr Ombwdsmon yn ei gylch ar unrhyw adeg.',
    label: 'Unrhyw beth yr hoffech ei ychwanegu (dewisol)',
  },
  offer: {
    link: 'Dywedwch wrthym beth yw eich barn am ein cynnig',
    title: 'Beth a gynigiom',
    rights:
      'Nid yw dweud ie yn cymryd yr un o’ch hawliau oddi wrthych. Gallwch ofyn am adolygiad o hyd, a gallwch fynd at yr Ombwdsmon o hyd.',
    by: (day: string) => `Byddem yn gwneud hyn erbyn ${day}.`,
    question: 'Beth yw eich ateb?',
    accepted: 'Ie, rwy’n ei dderbyn',
    talk: 'Rwyf am siarad amdano yn gyntaf',
    declined: 'Na, nid wyf yn ei dderbyn',
    missing: 'Dewiswch beth yw eich ateb',
    label: 'Unrhyw beth yr hoffech ei ychwanegu (dewisol)',
    talkMissing: 'Rhowch yr hyn yr hoffech siarad amdano',
  },
  texts: {
    link: 'Cael neges destun pan anfonwn lythyr atoch',
    title: 'Cael neges destun pan anfonwn lythyr atoch',
    intro:
      'Pan fydd llythyr ar ei ffordd atoch, bydd neges destun fer yn dweud hynny, ac erbyn pryd y byddwn yn ateb. Gallwch ei hatal ar unrhyw adeg.',
    safe: 'Nid yw byth yn dweud beth yw testun eich cwyn. Gall unrhyw un sy’n codi eich ffôn ei darllen.',
    label: 'Rhif eich ffôn symudol',
    hint: 'Rhif yn y Deyrnas Unedig, fel 07700 900123',
    missing: 'Rhowch rif ffôn symudol yn y Deyrnas Unedig, fel 07700 900123',
  },
  'stop texts': {
    link: 'Atal y negeseuon testun rydym yn eu hanfon atoch',
    title: 'Atal y negeseuon testun rydym yn eu hanfon atoch',
    intro: (number: string) =>
      `Rydym yn anfon neges destun fer at ${number} pan fydd llythyr ar ei ffordd atoch. Bydd llythyrau yn dal i ddod.`,
  },
  'no longer speaks': {
    link: 'Nid yw’n siarad ar eich rhan mwyach',
    title: 'Nid yw’n siarad ar eich rhan mwyach',
    intro: (name: string) => `O hyn ymlaen rydym yn siarad am eich cwyn â chi, ac nid â ${name}.`,
    after: 'Nid yw ei god mynediad, os oes un, yn agor dim mwyach. Nid ydym yn dweud wrtho pam.',
    label: 'Unrhyw beth yr hoffech i ni ei wybod (dewisol)',
  },
  survey: {
    link: 'Dywedwch wrthym sut y gwnaethom',
    title: 'Sut y gwnaethom?',
    intro: 'Un cwestiwn. Beth bynnag a atebwch, nid yw’n newid dim am eich cwyn.',
    question: 'Pa mor fodlon oeddech chi ar y ffordd y gwnaethom drin eich cwyn?',
    scores: ['Anfodlon iawn', 'Anfodlon', 'Y naill na’r llall', 'Bodlon', 'Bodlon iawn'],
    missing: 'Dewiswch pa mor fodlon oeddech',
    label: 'Unrhyw beth yr hoffech ei ychwanegu (dewisol)',
    complaint:
      'Nid yw’r hyn a ysgrifennwch yma yn gŵyn oni bai eich bod yn dweud hynny. Os ydych yn anhapus o hyd, dywedwch ragor wrthym neu gofynnwch am adolygiad ar dudalen eich cwyn.',
  },
} as const
