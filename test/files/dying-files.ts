// Files of a program that may be killed between any two steps of taking one in.
import type { Files } from '#files/files.ts'

export const dyingFiles = (real: Files, dieAt: (here: string) => void): Files => ({
  ...real,
  arrive: async (landlord, name, pieces) => {
    const arrival = await real.arrive(landlord, name, pieces)
    dieAt('received')
    return arrival
  },
  keep: async (landlord, incoming) => {
    await real.keep(landlord, incoming)
    dieAt('kept')
  },
})
