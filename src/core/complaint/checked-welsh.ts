// Welsh goes to nobody unless a person, by name, has checked it (5.10).
import type { InWelsh } from './in-welsh.ts'
import { lineRefusals } from './limits.ts'
import type { StepRefusal } from './step.ts'

export const uncheckedRefusals = ({ inWelsh }: InWelsh): readonly StepRefusal[] =>
  inWelsh ? lineRefusals('welshCheckedBy', inWelsh.checkedBy, 'Enter who checked the Welsh', 'adjustments') : []
