// The Welsh words of the questions about the matter. No Welsh translator has read them: see decisions/0033.

export const welshQuestions = {
  whatItIs: {
    title: 'Ai cwyn yw hon?',
    hint: 'Mae’n gŵyn os nad ydych yn fodlon arnom: ar yr hyn a wnaethom, ar yr hyn na wnaethom, neu ar y ffordd y gwnaethom ni neu’r rhai sy’n gweithio i ni eich trin. Nid oes rhaid i chi ddefnyddio’r gair. Os na ddewiswch ddim yma, byddwn yn ei thrin fel cwyn.',
    options: {
      complaint: 'Ie, rwyf am gwyno',
      unsure: 'Nid wyf yn siŵr',
      report: 'Nage, rwyf am roi gwybod am rywbeth am y tro cyntaf',
    },
    unsureHint: 'Byddwn yn ei thrin fel cwyn',
    reportHint: 'Gwaith trwsio, sŵn, rhywbeth i’w lanhau',
  },

  danger: {
    title: 'A oes unrhyw un mewn perygl?',
    hint: 'Byddwn yn edrych ar eich ateb yn gyntaf.',
    options: {
      hurt: 'Oes, gallai rhywun gael niwed neu fynd yn sâl',
      essential: 'Oes, nid oes gwres, dŵr poeth, dŵr neu drydan, neu ni ellir cloi’r cartref',
      no: 'Nac oes',
      unknown: 'Nid wyf yn gwybod',
    },
    what: 'Beth yw’r perygl, a phwy sydd ynddo? (dewisol)',
    missing: 'Dewiswch a oes unrhyw un mewn perygl',
    ring: (number: string) =>
      `Os oes rhaid gwneud rhywbeth yn ddiogel heddiw, ffoniwch ni nawr ar ${number}. Peidiwch ag aros am y ffurflen hon.`,
    ringDay:
      'Os oes rhaid gwneud rhywbeth yn ddiogel heddiw, dywedwch wrthym nawr, yn y ffordd gyflymaf y gallwch. Peidiwch ag aros am y ffurflen hon.',
    fire: 'Tân, neu berygl i fywyd: ffoniwch 999.',
    gas: 'Arogl nwy: ffoniwch 0800 111 999, ar unrhyw awr.',
    whatTooLong: 'Yr hyn a ddywedwch am y perygl',
  },

  story: {
    title: 'Beth ddigwyddodd?',
    hint: 'Dywedwch wrthym yn eich geiriau eich hun. Os gallwch, dywedwch pwy oedd yno, beth a ddywedwyd, a beth rydych wedi gofyn i ni ei wneud.',
    what: 'Yr hyn a ddigwyddodd',
    missing: 'Dywedwch wrthym beth ddigwyddodd',
  },

  when: {
    title: 'Pryd y dechreuodd, neu pryd y daethoch i wybod?',
    hint: 'Os oedd fwy na 12 mis yn ôl, dywedwch wrthym yr un fath. Ni sy’n penderfynu a ydym yn ei derbyn, ac os nad ydym byddwn yn dweud wrthych pam.',
    options: {
      day: 'Rwy’n gwybod y diwrnod',
      about: 'Rwy’n gwybod yn fras',
      unknown: 'Nid wyf yn gwybod',
    },
    day: 'Y diwrnod',
    about: 'Pryd, yn fras?',
    aboutHint: 'Er enghraifft, y gaeaf diwethaf',
    what: 'Y diwrnod',
    dayMissing: 'Rhowch y diwrnod',
    future: 'Rhaid i’r diwrnod fod heddiw neu yn y gorffennol',
    longAgo:
      'Roedd hyn fwy na 12 mis yn ôl. Anfonwch hi yr un fath: bydd rhywun yn penderfynu a ydym yn ei derbyn, ac yn dweud wrthych pam os nad ydym.',
    optional: 'Gallwch adael hyn allan.',
  },

  outcomes: {
    title: 'Beth fyddai’n unioni pethau?',
    hint: 'Dewiswch gynifer ag y mynnwch, neu ddim un. Gallwch adael hyn allan.',
    options: {
      'outcome-work': 'Gwneud gwaith trwsio, neu waith arall',
      'outcome-apology': 'Eich bod yn ymddiheuro',
      'outcome-why': 'Eich bod yn egluro beth aeth o’i le',
      'outcome-money': 'Fy mod yn cael fy arian yn ôl, neu iawndal',
      'outcome-change': 'Nad yw’n digwydd eto, i mi nac i eraill',
    },
    words: 'Unrhyw beth arall (dewisol)',
    what: 'Yr hyn fyddai’n unioni pethau',
  },

  where: {
    title: 'Ble digwyddodd hyn?',
    options: {
      home: 'Gartref',
      place: 'Rhywle arall: adeilad, stryd, ystad',
      unknown: 'Nid wyf yn gwybod, neu nid yw am le',
    },
    home: 'Cyfeiriad y cartref',
    place: 'Pa le?',
    what: 'Y cyfeiriad',
    placeWhat: 'Y lle',
    missing: 'Dewiswch ble digwyddodd hyn',
    homeMissing: 'Rhowch y cyfeiriad, neu dewiswch ateb arall',
    placeMissing: 'Rhowch pa le, neu dewiswch ateb arall',
  },
} as const
