// Who decides, who checks and who scrutinises: not the same person twice (5.8, 5.8c, 6.9, 6.13, 9.5).
import { found, inItsWords, type Policy, type PolicyFinding, type Rule } from './finding.ts'

export const people: Rule = (policy) => [...stage2(policy), ...member(policy), ...checks(policy)]

type Duty = Policy['profile']['duties'][number]

const heldFor = ({ profile }: Policy, duty: Duty['duty']): readonly Duty[] =>
  profile.duties.filter((each) => each.duty === duty)

const same = (one: string, other: string): boolean =>
  one !== 'not known' && one.trim().toLowerCase() === other.trim().toLowerCase()

function stage2(policy: Policy): readonly PolicyFinding[] {
  const [one, two] = policy.profile.stages
  const wayOut = 'Have stage 2 considered, and its answer prepared, by people who had no part in stage 1.'
  if (same(one.decidedBy, two.decidedBy)) {
    return found(policy, 'different person at stage 2', 'breach', {
      says: `${inItsWords(one)}, and ${inItsWords(two)}`,
      wayOut,
    })
  }
  return heldFor(policy, 'help decide stage 2')
    .filter(({ heldBy }) => same(heldBy, one.decidedBy))
    .flatMap((helper) =>
      found(policy, 'different person at stage 2', 'breach', {
        says: `${inItsWords(one)}; at stage 2 ${inItsWords(two)}, but ${inItsWords(helper)}`,
        wayOut,
      }),
    )
}

/** The member leads for the governing body on complaints, so cannot be one of those whose decisions it looks at. */
function member(policy: Policy): readonly PolicyFinding[] {
  const topic = 'Member Responsible for Complaints'
  const members = heldFor(policy, topic)
  const appoint = 'Appoint a member of the governing body, who decides no complaints, to have lead responsibility.'
  if (members.length === 0) {
    return found(policy, topic, 'no evidence', {
      says: 'Its document names no member of the governing body with lead responsibility for complaints',
      wayOut: appoint,
    })
  }
  return members.flatMap((duty) => {
    const seat = duty.onGoverningBody === 'not stated' ? ', not shown to be a member of the governing body' : ''
    const decided = policy.profile.stages.find(({ decidedBy }) => same(decidedBy, duty.heldBy))
    if (decided) {
      const says = `${inItsWords(duty)}${seat}, and ${inItsWords(decided)}`
      return [
        ...found(policy, topic, 'breach', { says, wayOut: appoint }),
        ...found(policy, 'conflict of interest', 'breach', { says, wayOut: appoint }),
      ]
    }
    if (duty.heldBy === 'nobody' || duty.onGoverningBody === 'no') {
      return found(policy, topic, 'breach', { says: inItsWords(duty), wayOut: appoint })
    }
    if (duty.onGoverningBody === 'yes') return []
    return found(policy, topic, 'doubt', {
      says: `${inItsWords(duty)}${seat}`,
      wayOut: appoint,
    })
  })
}

function checks(policy: Policy): readonly PolicyFinding[] {
  const writers = heldFor(policy, 'write letters')
  const wayOut = 'Have letters checked by somebody who neither investigated the complaint nor wrote the letter.'
  return heldFor(policy, 'check letters').flatMap((check) =>
    writers
      .filter(({ heldBy }) => same(heldBy, check.heldBy))
      .flatMap((writer) => {
        const says = `${inItsWords(check)}; ${inItsWords(writer)}`
        return [
          ...found(policy, 'fair handling', 'doubt', { says, wayOut }),
          ...found(policy, 'contents of the letter', 'doubt', { says, wayOut }),
        ]
      }),
  )
}
