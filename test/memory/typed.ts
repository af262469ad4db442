// What is typed and not sent, kept in memory.
import type { PersonId } from '#core/complaint/complaint.ts'
import type { Typed, TypedDesk } from '#web/typed-desk.ts'

export function typedInMemory(now: () => number) {
  let kept: readonly Typed[] = []
  const others = (person: PersonId, place: string) => kept.filter((one) => one.person !== person || one.place !== place)
  return (person: PersonId): TypedDesk => ({
    all: async () => kept.filter((one) => one.person === person),
    find: async (place) => kept.find((one) => one.person === person && one.place === place) ?? null,
    byOthers: async (complaint) => kept.filter((one) => one.person !== person && one.complaint === complaint),
    save: async (typing) => {
      const savedAt = new Date(now()).toISOString()
      kept = [{ ...typing, person, savedAt }, ...others(person, typing.place)]
      return savedAt
    },
    drop: async (place) => {
      kept = others(person, place)
    },
  })
}
