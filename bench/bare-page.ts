// The plainest pages over the same rows: the frame of a real page, and in it one template.
type Rows = readonly Record<string, unknown>[]

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).replace(/[&<>"]/g, (one) => entities[one] ?? one)

const framed = (frame: string, main: string): string => frame.replace('[main]', () => main)

/** A real page with its own words taken out. */
export const frameOf = (page: string): string => page.replace(/(<main[^>]*>)[\s\S]*(<\/main>)/, '$1[main]$2')

export function complaintTemplate(frame: string, [kept = [], staff = []]: readonly Rows[]): string {
  const [row = {}] = kept
  const events = list(row.events).map(
    ({ version, type, facts, words, recordedBy, recordedAt }) => `<li class="app-timeline__item">
      <h3 class="govuk-heading-s">${escaped(version)} ${escaped(type)}</h3>
      <p class="govuk-body">${escaped(recordedAt)} ${escaped(recordedBy)}</p>
      <dl class="govuk-summary-list">${pairs(facts)}${pairs(words)}</dl></li>`,
  )
  const letters = list(row.letters).map(
    ({ number, kind, composedAt, deliveredAt }) => `<li><a class="govuk-link" href="letters/${escaped(number)}">
      ${escaped(kind)}</a>, written ${escaped(composedAt)}, sent ${escaped(deliveredAt)}</li>`,
  )
  const names = staff.map(({ name }) => `<li>${escaped(name)}</li>`)
  return framed(frame, `<ol>${events.join('')}</ol><ul>${letters.join('')}</ul><ul>${names.join('')}</ul>`)
}

export function worklistTemplate(frame: string, [items = []]: readonly Rows[]): string {
  const rows = items.map(
    ({ id, residentName, about, dueOn, aimFor, act, stage, status, receivedOn }) => `<tr class="govuk-table__row">
      <td class="govuk-table__cell">${escaped(dueOn)}<br>${escaped(aimFor)}</td>
      <td class="govuk-table__cell"><a class="govuk-link" href="/staff/complaints/${escaped(id)}">
        ${escaped(residentName)}</a> ${escaped(id)} ${escaped(about)}</td>
      <td class="govuk-table__cell">${escaped(receivedOn)} ${escaped(status)}</td>
      <td class="govuk-table__cell">${escaped(act)} ${escaped(stage)}</td></tr>`,
  )
  return framed(frame, `<table class="govuk-table"><tbody>${rows.join('')}</tbody></table>`)
}

const pairs = (value: unknown): string =>
  Object.entries(Object(value))
    .map(
      ([name, inner]) =>
        `<div class="govuk-summary-list__row"><dt>${escaped(name)}</dt><dd>${escaped(inner)}</dd></div>`,
    )
    .join('')

const list = (value: unknown): Rows => (Array.isArray(value) ? value : [])
