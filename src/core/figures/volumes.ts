// How many came, by stage, channel, theme and tenure: every complaint is in every total, whoever has it and however little is known.
import { channels } from '../complaint/complaint.ts'
import { tenures, themes } from '../complaint/handling.ts'
import type { Stage } from '../handling-code/edition.ts'
import { notCategorised } from './counted.ts'
import type { Condition, Definition } from './definition.ts'

const slug = (text: string): string => text.toLowerCase().replaceAll(' ', '-')

const received = (stage: Stage): Condition => ({ kind: ['stage'], stage: [String(stage)] })

const count = (id: string, name: string, rows: Condition, rule: string): Definition => ({
  id,
  group: 'volumes',
  name,
  unit: 'count',
  numerator: { rows },
  denominator: null,
  rule,
})

const everyOne = 'All that were received in the period, refused or not, assigned or not, categorised or not.'

const byStage = (stage: Stage): readonly Definition[] => [
  count(`stage-${stage}-received`, `Stage ${stage} received`, received(stage), everyOne),
  count(
    `stage-${stage}-received-refused`,
    `Stage ${stage} received, of which refused`,
    { ...received(stage), refused: ['yes'] },
    'Received in the period, and refused as it stands today: a refusal that was withdrawn is not in it.',
  ),
  ...[...themes, 'not known', notCategorised].map((theme) =>
    count(
      `stage-${stage}-theme-${slug(theme)}`,
      `Stage ${stage} received: ${theme}`,
      { ...received(stage), theme: [theme] },
      `${everyOne} By the theme that the complaint has today.`,
    ),
  ),
  ...[...tenures, notCategorised].map((tenure) =>
    count(
      `stage-${stage}-tenure-${slug(tenure)}`,
      `Stage ${stage} received: tenure ${tenure}`,
      { ...received(stage), tenure: [tenure] },
      `${everyOne} By the tenure on the day the complaint was received.`,
    ),
  ),
]

const byChannel = [...channels, 'not known'].map((channel) =>
  count(
    `stage-1-channel-${slug(channel)}`,
    `Stage 1 received: channel ${channel}`,
    { ...received(1), channel: [channel] },
    `${everyOne} By the channel that the complaint came in by.`,
  ),
)

const underAnotherScheme = count(
  'another-scheme',
  'Received under the Local Government and Social Care Ombudsman',
  { kind: ['another scheme'] },
  'Complaints about what a council does other than as a landlord. They count in no other figure, and for no provision of the Housing Ombudsman’s Code.',
)

export const volumeDefinitions: readonly Definition[] = [...byStage(1), ...byChannel, ...byStage(2), underAnotherScheme]
