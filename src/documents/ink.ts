// The colour in which the landlord's name is set: its own where that can be read on white, black where it cannot.

/** Nearly black, as the rest of the document. */
export const black = '#0b0c0c'

/** What ordinary text needs on white by WCAG 2.2 (success criterion 1.4.3), to one. */
const contrastNeeded = 4.5

export const inkOf = (colour: string): string =>
  /^#[0-9a-f]{6}$/i.test(colour) && contrastOnWhite(colour) >= contrastNeeded ? colour : black

function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    linear(Number.parseInt(colour.slice(start, start + 2), 16)),
  )
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
