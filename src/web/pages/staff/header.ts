// The head of every page about one complaint: whose it is, where it stands, what they need, and the next act.

import { currentStage } from '#core/complaint/complaint.ts'
import { statusOf } from '#core/complaint/due.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { buttonLink } from '../../components/button.ts'
import { identityBar } from '../../components/identity-bar.ts'
import { tag } from '../../components/tag.ts'
import { warningText } from '../../components/warning-text.ts'
import type { CaseAndLetters } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import { lines } from '../lines.ts'
import { complaintPath, type NextAct } from './next-act.ts'
import { capital, printWords, statusWords } from './words.ts'

/** `next` is the act that is offered beside it; a page that is an act offers none. */
export function complaintIdentity(file: CaseAndLetters, next: NextAct | null = null): Html {
  const { complaint } = file
  const status = statusWords[statusOf(complaint)]
  return identityBar({
    title: html`<span class="app-identity__name">${complaint.resident.name}</span>
      <span class="app-identity__facts">${complaint.id} · Stage ${currentStage(complaint).stage}</span>
      ${tag(status.words, status.colour)}${complaint.closedOn && html` ${tag('Closed', 'grey')}`}`,
    ...(next ? { actions: [buttonLink(next.words, { href: `${complaintPath(complaint.id)}/${next.path}` })] } : {}),
  })
}

/** Danger that nobody has made safe, needs, who speaks for them and restrictions stand wherever somebody might contact the resident (3.6, 5.10, 5.14). */
export const needsWarning = ({ complaint }: CaseAndLetters, landlord: Profile): Html | false => {
  const { resident, handling } = complaint
  const said = [
    ...handling.hazards
      .filter(({ acts }) => !acts.some(({ act }) => act === 'made safe'))
      .map(({ severity, what }) => `${severity === 'emergency' ? 'Emergency' : 'Hazard'}, not made safe: ${what}`),
    resident.needs,
    resident.letterFormat === 'standard' ? '' : `Letters ${printWords(resident, landlord)}.`,
    ...handling.needs.filter(({ endedOn }) => !endedOn).map(({ kind, what }) => `${capital(kind)}: ${what}`),
    ...handling.representatives
      .filter(({ ended }) => !ended)
      .map(
        ({ name, authority }) =>
          `${name} speaks for them${authority === 'awaited' ? ', once they give authority' : ''}.`,
      ),
    ...handling.restrictions.filter(({ lifted }) => !lifted).map(({ what }) => `Contact is restricted: ${what}`),
  ].filter((line) => line !== '')
  return said.length > 0 && warningText(html`${lines(said.join('\n'))}`, { iconFallbackText: 'What they need:' })
}
