// The shape of words in several languages: one of them gives it, and the others must have every place of it.

/** The same places and the same functions, with any words in them. */
export type SameWords<Said> = Said extends string
  ? string
  : Said extends (...given: infer Given) => infer Answer
    ? (...given: Given) => SameWords<Answer>
    : { readonly [key in keyof Said]: SameWords<Said[key]> }
