// The recognition watch: words that sound dissatisfied, so that nobody unhappy goes without the choice to complain (1.3).
import type { Contact } from './contact.ts'

/**
 * What is listened for. A list warns and never decides: it is short enough to read, and a
 * person says whether the resident is unhappy. `not` takes away a use that says the opposite, or something else.
 */
const listenedFor: readonly { readonly pattern: RegExp; readonly not?: RegExp }[] = [
  {
    pattern: /\bcomplain\w*/,
    not: /\b(no|cannot|cant|nothing to|without( a| any)?|never had( \w+){0,3}) complain\w*/,
  },
  {
    pattern: /\bunhappy\b|\bnot (\w+ )?(happy|satisfied|pleased|impressed|good enough)\b/,
    not: /\bnot unhappy\b/,
  },
  { pattern: /\b(dis|un)satisfied\b|\bdissatisfaction\b/ },
  { pattern: /\b(fed up|sick of|sick and tired|had enough|at my wits? end|end of my tether)\b/ },
  {
    pattern: /\b(disgust\w*|disgrace\w*|appall\w*|shocking|shambles|joke|ridiculous|unacceptable)\b/,
    not: /\b(as a|only a|shared a) joke\b/,
  },
  { pattern: /\b(frustrat\w*|angry|furious|livid|annoyed|upset|let down|ignored)\b/ },
  {
    pattern:
      /\b(second|third|fourth|fifth|sixth|\d+(nd|rd|th)) time\b(?! (lucky|round))|\b(yet again|once again|keeps? (on )?(leaking|breaking|happening|coming back)|keep having to)\b/,
  },
  {
    pattern:
      /\b(rung|rang|called|phoned|emailed|reported|chased|told)( \w+){0,3} (again|already|before|twice|several times|many times|countless times|\w+ times)\b|\bchasing\b/,
  },
  {
    pattern:
      /\b(nobody|no one|noone|no-one|never|didnt|did not|hasnt|has not|havent|have not)( \w+){0,3} (came|come|turned up|turn up|showed up|show up|(called|call|rang|ring|rung|got|get)( \w+)? back|replied|reply|answered|responded|returned)\b|\bno (show|reply|response|answer)\b|\bheard nothing\b|\bmissed appointment\b/,
  },
  {
    pattern:
      /\bstill (\w+ )?(waiting|not|broken|leaking|no|hasnt|havent|isnt|without|havin?g?)\b|\bbeen waiting\b|\bwaited( \w+){0,2} (days|weeks|months|years)\b/,
  },
  {
    pattern:
      /\b(weeks|months|years) (now|later|on|ago and|without)\b|\bhow much longer\b|\btoo long\b|\btakes? forever\b/,
  },
  {
    pattern: /\b(rude|rudely|dismissive|disrespect\w*|spoken down to|patronis\w*|shouted at|hung up on)\b/,
  },
  {
    pattern:
      /\b(made (it|things|matters) worse|worse than before|poor(ly)? (service|job|work|quality|done)|bodge\w*|botch\w*|waste of (time|money)|wasted (my|the|a) (whole )?(day|time|morning|afternoon))\b/,
  },
  { pattern: /\b(ombudsman|solicitor|my mp|councillor|the papers|compensation)\b/ },
]

/** Small letters, no apostrophes, one space between words. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')

/** What in these words sounds dissatisfied, in the resident's own words, small and plain; none when nothing does. */
export function dissatisfactionIn(words: string): readonly string[] {
  const text = plain(words)
  return listenedFor.flatMap(({ pattern, not }) => {
    const found = pattern.exec(not ? text.replaceAll(new RegExp(not, 'g'), ' ') : text)
    return found ? [found[0].trim()] : []
  })
}

/**
 * What staff are warned of: words that sound dissatisfied in what was said on a contact, while nobody has recorded that
 * the resident was given the choice to complain, and no complaint was raised.
 */
export function warningsOf({ story, followUps, dissatisfactions, complaint }: Contact): readonly string[] {
  if (complaint) return []
  const said = dissatisfactions.filter(({ offeredOn, choice }) => offeredOn === null && choice !== 'complaint')
  if (dissatisfactions.length > 0 && said.length === 0) return []
  return dissatisfactionIn(
    [story, ...followUps.map(({ words }) => words), ...said.map(({ words }) => words)].join(' . '),
  )
}
