// What is kept of a mail that is too large to be taken: its head as it came, and a sentence in the place of its body.

/** The lines of a head that tell of the body, which is not there. */
const ofBody = /^(content-[\w-]+|mime-version):/i

/** What comes after in a head is left out: a head is seldom longer than a page. */
const longestHead = 100_000

/** The same for the same mail. Addresses, subject and thread are its own, so that it lands where it belongs. */
export function headOnly(head: Buffer, bytes: number): Buffer {
  // A line goes on over the next ones that begin with a space. A head need not be in any one encoding.
  const lines = head.toString('latin1', 0, longestHead).split(/\r?\n(?![ \t])/)
  const kept = lines.filter((line) => line !== '' && !ofBody.test(line))
  const said = [
    `This email has ${(bytes / 1_000_000).toFixed(1)} million bytes, which is more than is taken in.`,
    'It is in the mailbox, marked with a flag: open it there, and add what belongs to a complaint to its files.',
    'Only its head is kept here.',
  ]
  return Buffer.from([...kept, '', said.join(' '), ''].join('\r\n'), 'latin1')
}
