// What a mail server says of a mail that it gave up: in a standard report, or only in words.

const longest = 500

/** A report of a mail that is only late, or that arrived, gives nothing up. */
export function givenUpInReport(raw: string): string | null {
  if (!/^Action:\s*failed\b/im.test(raw)) return null
  const written = /^Diagnostic-Code:(.*(?:\r?\n[ \t].*)*)/im.exec(raw)?.[1] ?? ''
  const diagnosis = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\w-]+ ?; ?/, '')
  const status = /^Status:\s*([\d.]+)/im.exec(raw)?.[1] ?? ''
  const said = (diagnosis || status).slice(0, longest)
  return said === '' ? 'It was sent back.' : `It was sent back: ${said}`
}

/** Only these write bounces in words of their own; who else says so is somebody who writes to us. */
export const isMailer = (address: string): boolean => /^(mailer-daemon|postmaster)@/i.test(address)

const undeliverable =
  /undeliver(ed|able)|returned (mail|to sender)|permanent (fatal )?(error|failure)|deliver(y|ed)?\b.{0,40}\bfail(ed|ure)|fail(ed|ure)\b.{0,20}\bdeliver|(\b(not|unable to|cannot)|n[’']t)( be| able to)? deliver/i

/** Whatever may still arrive is not given up. */
const onlyLate =
  /\bdelayed\b|\bdelay(s)? (in|of|notification)|\b(will|shall) (be )?(continue|keep|retr(y|ied)|try|tried)\b|still (being )?(tr(y|ied)|trying)|not yet|attempts will|temporar|transient|\b4\.\d{1,3}\.\d{1,3}\b|(^|\s)4\d{2}[ -]/i

/** From here on it repeats what we sent, in which every word may stand. */
const copyBegins =
  /^[\s>]*[-=_]{2}.*(copy|original|unsent|header|forwarded|returned)|^\s*(>|(received|return-path|from|message-id):)/i

/** A mail server says it at the top. */
const mostRead = 20_000

/** The words of a mail server that wrote no report; null where they give nothing up for good. */
export function givenUpInWords(subject: string, text: string): string | null {
  const lines = text.slice(0, mostRead).split('\n')
  const short = lines.map((line) => line.trim().slice(0, longest))
  const copy = short.findIndex((line) => copyBegins.test(line))
  const own = [...(copy < 0 ? short : short.slice(0, copy)), subject.slice(0, longest)]
  if (own.some((line) => onlyLate.test(line))) return null
  const said = own.find((line) => undeliverable.test(line))
  return said === undefined ? null : `Perhaps it was not delivered. A mail server wrote: ${said.toWellFormed()}`
}
