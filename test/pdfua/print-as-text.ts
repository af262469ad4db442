// What stands on the pages of a PDF as lines that a person can read through: how each is read out, its place, size and weight.
import type { PrintedLine, PrintedPage } from './print.ts'

const heading = 'read as      top left size'

export const printAsText = (pages: readonly PrintedPage[]): string =>
  pages.map((page, index) => pageAsText(page, index + 1, pages.length)).join('\n')

const pageAsText = ({ width, height, lines }: PrintedPage, number: number, count: number): string =>
  [`PAGE ${number} of ${count}, ${width} by ${height} mm`, heading, ...lines.map(lineAsText), ''].join('\n')

function lineAsText({ tag, top, left, size, weight, words }: PrintedLine): string {
  const bold = weight === 'regular' ? '' : weight
  const place = `${tag.padEnd(10)} ${String(top).padStart(5)} ${String(left).padStart(4)} ${String(size).padStart(4)}`
  return `${place} ${bold.padEnd(4)}  ${words}`
}
