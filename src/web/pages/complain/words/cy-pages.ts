// The Welsh words of the pages around the questions. No Welsh translator has read them: see decisions/0033.
import type { DateOnly } from '#core/calendar/dates.ts'
import { onWelshDay, welshLongDate } from '#core/calendar/dates-in-welsh.ts'

export const welshPages = {
  start: {
    title: 'Gwneud cwyn',
    need: 'Nid oes angen cyfrif na chyfeiriad e-bost arnoch. Mae’n cymryd tua chwe munud i’r rhan fwyaf o bobl.',
    begin: 'Dechrau nawr',
    goOn: 'Parhau â’r gŵyn a ddechreuoch',
    comeBack: 'Dychwelyd at gŵyn a ddechreuoch',
    check: 'Holi am gŵyn rydych wedi ei gwneud',
    others: 'Ffyrdd eraill o gwyno',
    othersLink: 'Ieithoedd, print bras a chymorth arall',
    offline:
      'Gallwch gwyno wrthym yn unrhyw un o’r ffyrdd hyn. Nid ydym yn derbyn cwynion drwy ffurflen ar y wefan hon.',
    afterwards: 'Beth sy’n digwydd wedyn',
    review:
      'Os nad ydych yn fodlon ar ein hateb, gallwch ofyn am adolygiad gan rywun arall. Nid oes rhaid i chi ddweud pam.',
  },

  around: {
    goOn: 'Parhau',
    save: 'Cadw a dychwelyd yn nes ymlaen',
    kept: (until: string) => `Mae eich atebion wedi eu cadw. Bydd y dudalen hon yn cau am ${until}`,
    keptEach:
      'Cânt eu cadw bob tro y byddwch yn pwyso botwm. Pan fydd y dudalen hon yn cau, ni all neb sy’n dod heibio ei hagor. Os yw’n dal o’ch blaen, pwyswch Parhau yr un fath: ni chollir dim.',
    reference: 'Cyfeirnod eich drafft',
    code: 'Cod eich drafft',
    back: 'Yn ôl',
    backToCheck: 'Gwirio eich atebion',
    trap: 'Gadewch y blwch hwn yn wag',
    trapped:
      'Ni allem fod yn siŵr mai person a anfonodd hon. Gadewch y blwch ar y diwedd yn wag, ac anfonwch hi eto, neu ffoniwch ni',
  },

  check: {
    title: 'Gwirio eich atebion',
    intro: 'Nid oes dim wedi ei anfon eto.',
    change: 'Newid',
    notAnswered: 'Heb ei ateb',
    send: 'Anfon fy nghwyn',
    still: 'Cyn y gallwch ei hanfon, mae angen eich atebion i’r rhain:',
    nothingElse:
      'Gallwch ei newid neu ychwanegu ati ar ôl ei hanfon. Ni fydd neb yn eich trin yn waeth am i chi gwyno.',
    onPhone: (name: string) =>
      `Rydych yn gorffen hon dros y person ar y ffôn. Caiff ei chofnodi gan ${name}, fel cwyn dros y ffôn.`,
  },

  saved: {
    title: 'Mae eich atebion wedi eu cadw',
    notYet:
      'Nid yw hon yn gŵyn eto. Pan fyddwch yn ei hanfon y byddwn yn ei gweld, a dyna pryd y bydd ein hamser i ateb yn dechrau.',
    how: 'I ddychwelyd, mae angen y ddau beth hyn arnoch. Ysgrifennwch nhw, tynnwch lun o’r dudalen hon, neu argraffwch hi.',
    until: (on: DateOnly) => `Byddwn yn ei chadw tan ${onWelshDay(on)}. Yna caiff ei dileu.`,
    where: 'Ar y wefan hon, dewiswch',
    phone: 'Neu ffoniwch ni: gyda’r cyfeirnod a’r cod, gallwn ei gorffen gyda chi.',
    goOn: 'Parhau nawr',
    leave: 'Ei chau ar y ddyfais hon',
    left: 'Mae wedi ei chau ar y ddyfais hon',
    leftSays: 'Ni all neb weld eich atebion o’r fan hon nawr. Bydd cyfeirnod eich drafft, gyda’i god, yn ei hagor eto.',
  },

  comeBack: {
    title: 'Dychwelyd at gŵyn a ddechreuoch',
    timedOut: 'Cafodd y ffurflen ei chau, am na ddigwyddodd dim arni ers tro. Mae eich atebion wedi eu cadw.',
    stillOpen:
      'Os yw un o’i thudalennau yn dal ar agor yn y porwr hwn, ewch yn ôl ati a phwyswch Parhau. Os nad yw, rhowch gyfeirnod a chod eich drafft.',
    kept: 'Mae’r hyn rydych newydd ei deipio wedi ei gadw hefyd: bydd yno pan fyddwch yn ôl.',
    intro: 'Nid oes gwahaniaeth am lythrennau bach na bylchau.',
    reference: 'Cyfeirnod y drafft',
    referenceHint: 'Er enghraifft, D-26-7F3K2Q',
    code: 'Cod y drafft',
    codeHint: '12 o lythrennau a rhifau, mewn tri grŵp',
    referenceMissing: 'Rhowch gyfeirnod eich drafft',
    codeMissing: 'Rhowch god eich drafft',
    noMatch:
      'Ni allem ddod o hyd i gŵyn a ddechreuwyd, gyda’r cyfeirnod a’r cod hynny. Gwiriwch y ddau, a rhowch gynnig arall',
    lost: 'Os nad ydynt gennych',
    lostSays:
      'Ni all neb agor yr hyn a ddechreuoch hebddynt. Gallwch ddechrau eto, neu ddweud wrthym mewn ffordd arall.',
    again: 'Dechrau eto',
    sent: 'Os ydych wedi ei hanfon eisoes, holwch am eich cwyn gyda’i chyfeirnod a’i chod mynediad.',
    what: 'y drafft hwn',
  },

  sent: {
    title: 'Mae eich cwyn gennym',
    reference: 'Eich cyfeirnod',
    code: 'Eich cod mynediad',
    keep: 'Cadwch y ddau. Gyda nhw gallwch weld sut mae eich cwyn yn mynd, ar unrhyw awr. Dim ond yma y byddwn yn dangos y cod mynediad: ysgrifennwch ef, tynnwch lun, neu argraffwch y dudalen hon.',
    withheld: (name: string) => `Byddwn yn rhoi’r cod mynediad i ${name}. Gall ${name} ei rannu gyda chi.`,
    next: 'Beth sy’n digwydd nesaf',
    received: (on: DateOnly) =>
      `Cawsom hi heddiw, ${welshLongDate(on)}. Dim ond dweud ei bod wedi ein cyrraedd y mae’r dudalen hon.`,
    write: (on: DateOnly) =>
      `Erbyn ${welshLongDate(on)} byddwn yn ysgrifennu atoch i ddweud sut rydym yn deall eich cwyn.`,
    answer: (on: DateOnly) =>
      `Erbyn ${welshLongDate(on)} byddwn yn ei hateb. Os bydd angen mwy o amser arnom, byddwn yn dweud wrthych pam, a than pryd.`,
    review: 'Os nad ydych yn fodlon ar ein hateb, gallwch ofyn am adolygiad gan rywun arall.',
    danger:
      'Dywedoch y gall rhywun fod mewn perygl. Mae hynny wedi ei nodi ar eich cwyn. Os na all aros, peidiwch ag aros amdanom ni: ffoniwch.',
    follow: 'Gweld eich cwyn',
    reach: 'Sut i gysylltu â ni',
    copy: 'Copi i’w gadw',
    copyHow: 'I gadw copi o’r dudalen hon, argraffwch hi, neu cadwch hi fel PDF o ddewislen eich porwr.',
    copyWhat:
      'Dyma eich geiriau eich hun, ac ar eu hôl, yn Saesneg, yr atebion eraill a roesoch, fel y mae ein staff yn eu darllen.',
    story: 'Beth a ddywedoch wrthym',
    wanted: 'Beth fyddai’n unioni pethau',
    files: 'Ffeiliau a anfonoch',
  },

  report: {
    title: 'Rhoi gwybod am rywbeth am y tro cyntaf',
    choice:
      'Mae gennych ddewis. Os ydych wedi dweud wrthym o’r blaen, neu os nad ydych yn fodlon arnom, gallwch gwyno yn lle hynny, nawr neu’n nes ymlaen. Nid yw rhoi gwybod yn eich rhwystro.',
    complain: 'Cwyno yn lle hynny',
    story: 'Beth ddylem ei unioni?',
    storyHint: 'Dywedwch beth ydyw a ble mae.',
    storyMissing: 'Dywedwch wrthym beth ddylem ei unioni',
    storyWhat: 'Yr hyn rydych yn rhoi gwybod amdano',
    reach: 'Rhowch un ffordd o gysylltu â chi: rhif ffôn, cyfeiriad e-bost neu gyfeiriad post',
    telephone: 'Rhif ffôn',
    email: 'Cyfeiriad e-bost',
    address: 'Cyfeiriad post',
    addressWhat: 'Y cyfeiriad post',
    hint: 'Mae un ffordd o gysylltu â chi yn ddigon.',
    send: 'Anfon fy adroddiad',
    doneTitle: 'Mae eich adroddiad gennym',
    doneSays: 'Bydd rhywun yn edrych arno ac yn cysylltu â chi.',
    doneChoice: 'Os nad ydych yn fodlon ar yr hyn a wnawn amdano, gallwch gwyno. Nid oes rhaid i chi aros.',
  },

  ways: {
    title: 'Ffyrdd eraill o gwyno, a chymorth',
    intro:
      'Gallwch gwyno mewn unrhyw ffordd, wrth unrhyw un sy’n gweithio i ni. Mae’n cyfrif o’r diwrnod y byddwn yn cael eich cwyn.',
    helpTitle: 'Cymorth y gallwch ofyn amdano',
    help: [
      'Print bras, hawdd ei ddarllen, braille, sain, neu bapur o liw arall: gofynnwch amdano, a bydd pob llythyr atoch felly.',
      'Iaith arall: gofynnwch am gyfieithydd, neu am lythyrau yn eich iaith. Nid yw’n costio dim i chi.',
      'Os na allwch glywed neu siarad ar y ffôn: Relay UK. Os ydych yn defnyddio Iaith Arwyddion Prydain: gofynnwch am ddehonglydd.',
      'Sgwrs wyneb yn wyneb, neu rywun i ysgrifennu ar eich rhan.',
      'Gall rhywun arall gwyno ar eich rhan: ffrind, perthynas, cynghorydd lleol, neu rywun sy’n rhoi cyngor i chi.',
    ],
    paper: 'Ar bapur',
    paperSays:
      'Ysgrifennwch lythyr atom: nid oes angen ffurflen. Dywedwch pwy ydych, beth ddigwyddodd, a sut i gysylltu â chi.',
    leaflet: 'Mae ein taflen yn dweud y cyfan, mewn sawl fformat',
  },

  faults: {
    tooMany: 'Mae llawer o gwynion newydd gael eu dechrau o’ch cysylltiad',
    tooManySays: 'Rhowch gynnig arall mewn 15 munud, neu cwynwch nawr mewn ffordd arall.',
    unavailable: 'Nid yw’r ffurflen ar gael ar hyn o bryd',
    unavailableSays:
      'Mae popeth hyd at y dudalen flaenorol wedi ei gadw. Ewch yn ôl ymhen ychydig funudau a phwyswch y botwm eto. Gallwch hefyd gwyno dros y ffôn, drwy lythyr neu wyneb yn wyneb.',
  },
} as const
