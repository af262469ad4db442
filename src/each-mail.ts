// Does one thing to every mail that waits for it: one that fails keeps no other waiting, and is told when the others are done.

/** `waiting` leaves out those that were tried in this round: however many fail, what comes after them is reached. */
export type Round<Mail> = {
  /** What could not be done, as in 'could not be landed'. */
  readonly done: string
  readonly landlord: string
  readonly waiting: (tried: readonly string[]) => Promise<readonly Mail[]>
  readonly work: (mail: Mail) => Promise<void>
}

/** Those that failed wait for the next round. */
export async function eachMail<Mail extends { readonly key: string }>(round: Round<Mail>): Promise<void> {
  const { done, landlord, waiting, work } = round
  const faults = new Map<string, unknown>()
  for (;;) {
    const mails = await waiting([...faults.keys()])
    if (mails.length === 0) break
    for (const mail of mails) {
      try {
        await work(mail)
      } catch (error) {
        faults.set(mail.key, error)
      }
    }
  }
  if (faults.size === 0) return
  const [[key, cause] = []] = faults
  throw new Error(`${faults.size} of the mails of ${landlord} could not be ${done}, ${key} among them`, { cause })
}
