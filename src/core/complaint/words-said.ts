// Every word that an event holds, in the order of its fields: for whoever asks what is held on them.

/** `paths` are those that name its words: 'points.*.text'. */
export const wordsSaid = (event: object, paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => textsAlong(event, path.split('.')))

function textsAlong(value: unknown, [step, ...rest]: readonly string[]): readonly string[] {
  if (step === undefined) return typeof value === 'string' && value !== '' ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => step === '*' || name === step)
    .flatMap(([, inner]) => textsAlong(inner, rest))
}
