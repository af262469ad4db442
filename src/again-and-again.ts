// Work that is done now and again and again: one round at a time, and a failure waits for the next.

/** `onError` hears of each failure. Returns how to stop, which waits for the round in hand. */
export function againAndAgain(
  work: () => Promise<void>,
  every: number,
  onError: (error: Error) => void,
): () => Promise<void> {
  let running: Promise<void> | null = null
  const round = () => {
    // One that takes longer than its time is not begun a second time beside itself.
    running ??= work()
      .catch((error: unknown) => onError(error instanceof Error ? error : new Error(String(error))))
      .finally(() => {
        running = null
      })
  }
  round()
  const timer = setInterval(round, every)
  return async () => {
    clearInterval(timer)
    await running
  }
}
