// What each edition of the Code asks of contacts that are not complaints, by its provisions (crosswalk: 1.3 to 1.6 of 2024).
import type { EditionId } from '../handling-code/edition.ts'

export type ContactRules = {
  /** `mustOffer`: whoever is dissatisfied is given the choice; otherwise only the word 'complaint' is not asked for. */
  readonly choice: { readonly provision: string; readonly mustOffer: boolean } | null
  /** A request is told apart from a complaint; `monitored`: it is also recorded, monitored and reviewed. */
  readonly request: { readonly provision: string; readonly monitored: boolean } | null
  /** What makes a request a complaint, and the working days, of another provision, within which one is logged. */
  readonly raised: {
    readonly provision: string
    readonly when: 'dissatisfied with the response' | 'asked for'
    readonly workingDays: number
    readonly limitProvision: string
  } | null
  /** Whoever is dissatisfied in a survey is told how to complain. */
  readonly signposted: { readonly provision: string } | null
  /** A representative may complain; the one question of 2020 that a contact can bear on. */
  readonly representative: { readonly provision: string } | null
}

export const contactRules: { readonly [id in EditionId]: ContactRules } = {
  2024: {
    choice: { provision: '1.3', mustOffer: true },
    request: { provision: '1.4', monitored: true },
    raised: { provision: '1.5', when: 'dissatisfied with the response', workingDays: 5, limitProvision: '6.2' },
    signposted: { provision: '1.6' },
    representative: null,
  },
  2022: {
    choice: { provision: '1.3', mustOffer: false },
    request: { provision: '1.4', monitored: false },
    raised: { provision: '1.6', when: 'asked for', workingDays: 5, limitProvision: '4.1' },
    signposted: { provision: '1.5' },
    representative: null,
  },
  2020: {
    choice: null,
    request: null,
    raised: null,
    signposted: null,
    representative: { provision: '2020-6.1' },
  },
}
