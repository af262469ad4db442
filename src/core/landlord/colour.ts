// Whether a landlord's colour can be read on white: the contrast of WCAG 2.2 (success criterion 1.4.3).

/** What ordinary text needs, to one. */
export const contrastNeeded = 4.5

/** The contrast, to one, of a colour written '#rrggbb' on white. */
export function contrastOnWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    linear(Number.parseInt(hex.slice(start, start + 2), 16)),
  )
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
