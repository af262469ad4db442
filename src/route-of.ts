// By which channel a letter goes, and where to.
import type { Channels } from '#channels/channel.ts'
import { type Complaint, onPlainPaper } from '#core/complaint/complaint.ts'

/**
 * By email where they asked for replies by email, or somebody said so when it was sent again; otherwise on paper. A carrier
 * gets what is on plain paper, and not what it could not post before: the rest is printed here.
 */
export function routeOf({ resident, handling }: Complaint, number: number, { print, post, email }: Channels) {
  const failures = handling.undelivered.filter((one) => one.letter === number)
  const again = failures.findLast((one) => one.again)?.again
  const posted = post && onPlainPaper(resident.letterFormat) && failures.every(({ by }) => by !== post.name)
  const onPaper = { channel: posted ? post : print, to: '' }
  if (again) return again.by === 'email' && email ? { channel: email, to: again.to } : onPaper
  return email && resident.replyBy === 'email' && resident.email !== ''
    ? { channel: email, to: resident.email }
    : onPaper
}
