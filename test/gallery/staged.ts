// Complaints that show what pages must cope with: long names, text from right to left, everything done at once, every end.
import { addDays, type DateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { handlingCommands } from '#core/complaint/scenario-commands.ts'
import { acknowledged, received, responded } from '../memory/stories.ts'
import { amira, ben } from '../spine/app.ts'
import type { StagedComplaint } from './shot.ts'

/** One that is kept to two officers, and that nobody else can do anything on. */
export const keptComplaint = complaintId('C-26-24EEEF')

export const idOf = {
  'right to left': complaintId('C-26-24EEE2'),
  'long names': complaintId('C-26-24EEE3'),
  received: complaintId('C-26-24EEE4'),
  'more time': complaintId('C-26-24EEEB'),
  answered: complaintId('C-26-24EEE5'),
  'promise missed': complaintId('C-26-24EEEC'),
  'ready to close': complaintId('C-26-24EEEE'),
  'letter not delivered': complaintId('C-26-24EEED'),
  'waiting to be checked': complaintId('C-26-24EEE6'),
  'under review': complaintId('C-26-24EEE7'),
  closed: complaintId('C-26-24EEE8'),
  'refusal proposed': complaintId('C-26-24EEE9'),
  refused: complaintId('C-26-24EEEA'),
} as const satisfies { readonly [one in StagedComplaint]: string }

type Life = readonly { readonly by: typeof amira; readonly command: ComplaintCommand }[]

const byAmira = (...commands: readonly ComplaintCommand[]): Life => commands.map((command) => ({ by: amira, command }))

/** What begins something and leaves it open, so that every part of the pages has something in it. */
const beginnings: readonly ComplaintCommand['type'][] = [
  'CategoriseComplaint',
  'TriageComplaint',
  'AppointRepresentative',
  'AskForAuthority',
  'RecordGroup',
  'RecordNeed',
  'AgreeContactPlan',
  'GiveUpdate',
  'DeclareConflict',
  'OfferFairChance',
  'HearResident',
  'AskForClarification',
  'GiveInterimResponse',
  'ChangeLetterFormat',
  'TellExceptionalCircumstances',
  'AddEvidence',
  'RequestFacts',
  'FlagHazard',
  'RecordHazardAct',
  'OfferRemedy',
  'OfferMediation',
  'RestrictContact',
  'RecordLearning',
  'ReceiveOmbudsmanRequest',
  'ReceiveDetermination',
  'ReceiveFailureNotice',
  'AskForTexts',
]

/** Once: the same command of the list that every test of the core shares. */
function begun(on: DateOnly): readonly ComplaintCommand[] {
  return beginnings.flatMap((type) => commandsOf(type, on).slice(0, 1))
}

const commandsOf = (type: ComplaintCommand['type'], on: DateOnly, who = ben): readonly ComplaintCommand[] =>
  handlingCommands({ on, stage: 1, who: who.id, number: 1 }).filter((one) => one.type === type)

const arabic = {
  name: 'محمد عبد الرحمن العلي',
  address: 'شقة ٤، هيرون كورت\nExampleton\nZZ1 2ZZ',
  story:
    'العفن في غرفة النوم منذ أكتوبر. اتصلت مرتين ولم يرد أحد (رقم المهمة 4471).\n\nThe mould is behind the cot as well.',
  outcomeWanted: 'أريد تنظيف العفن وإصلاح المروحة.',
  needs: 'يرجى الاتصال بمترجم للغة العربية قبل كل زيارة',
}

const long = {
  name: 'Dr Wilhelmina-Anastasia Featherstonehaugh-Cholmondeley, for the Llanfairpwllgwyngyllgogerychwyrndrobwll House Residents’ Association',
  address:
    'Flat 1204, Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch House\nThe Old Corporation Waterworks Road\nExampleton-under-Wychwood\nZZ1 2ZZ',
  email: 'wilhelmina-anastasia.featherstonehaugh-cholmondeley.of.the.residents@association-of-all-residents.example',
  story: `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is what the letter said. ${'The lift stands still, the stairs are dark, and nobody has told us why or until when. '.repeat(12)}`,
  outcomeWanted:
    'https://www.exampleton.example/a/very/long/address/that/has/no/space/in/it/anywhere/at/all/until/its/end?and=more',
  needs:
    'Neighbours without a lift: three of us use a wheelchair, two are over ninety, and one has a baby who was born early',
}

const at = (one: StagedComplaint, on: DateOnly, over: object = {}): ComplaintCommand => {
  const command = received(on, idOf[one])
  return { ...command, resident: { ...command.resident, name: 'Rosa Marsh', ...over } }
}

const told = (
  one: StagedComplaint,
  on: DateOnly,
  { story, outcomeWanted, ...over }: typeof arabic,
): ComplaintCommand => ({
  ...received(on, idOf[one]),
  resident: { ...received(on, idOf[one]).resident, ...over },
  ...{ story, outcomeWanted },
})

/** Somebody speaks for the resident, and has a code of their own. */
const spokenFor = (on: DateOnly, may: 'read' | 'speak'): readonly ComplaintCommand[] => [
  {
    ...{ type: 'AppointRepresentative', name: 'Jo Marsh', relation: 'friend or relative', contact: '01632 960 461' },
    ...{ appointedOn: on, authority: 'given', authorityProof: 'By phone', scope: 'Everything about the mould' },
  },
  { type: 'GiveRepresentativeCode', representative: 1, may, on },
]

const longer = (on: DateOnly): ComplaintCommand => ({
  ...{ type: 'ExtendResponse', stage: 1, toldOn: on, newDueOn: addDays(on, 10), updateEveryWorkingDays: 5 },
  ...{ reason: 'The surveyor comes on Monday', agreedWithResident: false, beyondLimitApprovedBy: null },
})

/** Of one letter nobody knows whether it went, and of another that it came back. */
function notDelivered(on: DateOnly): readonly ComplaintCommand[] {
  const said = { type: 'ReportLetterNotDelivered', sending: 9, told: null, by: 'email', on } as const
  return [
    longer(on),
    { ...said, letter: 2, cause: 'sent back', reason: 'No such address' },
    { ...said, letter: 3, cause: 'not known', reason: 'The connection broke' },
  ]
}

/** Received two weeks ago, as far along as each is to be seen; nothing in them is later than today. */
export function stagedLives(today: DateOnly): { readonly [one in StagedComplaint]: Life } {
  const [start, acked] = [addDays(today, -14), addDays(today, -12)]
  const answer = responded(today, addDays(today, 10))
  const opened = (one: StagedComplaint): Life => byAmira(at(one, start), acknowledged(acked))
  const proposed = byAmira(...commandsOf('ProposeRefusal', today, amira))
  const unpromised = { ...answer, actions: [] }
  return {
    'right to left': byAmira(
      told('right to left', start, arabic),
      acknowledged(acked),
      ...begun(today),
      ...commandsOf('AnswerRecommendation', today),
      ...commandsOf('CompleteImprovement', today),
    ),
    'long names': byAmira(told('long names', start, long), acknowledged(acked), ...begun(today)),
    received: byAmira(at('received', addDays(today, -1))),
    'more time': [...opened('more time'), ...byAmira(longer(today), ...spokenFor(today, 'speak'))],
    answered: [...opened('answered'), ...byAmira(answer, ...spokenFor(today, 'read'))],
    'promise missed': [...opened('promise missed'), ...byAmira(responded(addDays(today, -7), addDays(today, -1)))],
    'ready to close': [...opened('ready to close'), ...byAmira(unpromised)],
    'letter not delivered': [...opened('letter not delivered'), ...byAmira(...notDelivered(today))],
    'waiting to be checked': [...opened('waiting to be checked'), ...byAmira(answer)],
    'under review': [
      ...opened('under review'),
      ...byAmira(answer, { type: 'AskForStage2', on: today, channel: 'web', words: 'The fan is still broken' }),
    ],
    closed: [
      ...opened('closed'),
      ...byAmira(
        unpromised,
        { type: 'CloseComplaint', on: today },
        { type: 'SendSurvey', on: today, replyBy: addDays(today, 7) },
      ),
    ],
    'refusal proposed': [...opened('refusal proposed'), ...proposed],
    refused: [
      ...opened('refused'),
      ...proposed,
      { by: ben, command: { type: 'AgreeToRefusal', proposal: 1, on: today } },
    ],
  }
}
