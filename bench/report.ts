// How the numbers are printed.
export const say = (line: string): void => console.log(line)
export const title = (text: string): void => console.log(`\n${text}`)

export const number = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })

export const ratio = (value: number): string => `x${number(value)}`

export const megabytes = (bytes: number): string => `${number(bytes / 1_000_000)} MB`
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

/** Whether an aim is reached, and by how much not. `least` aims are reached from above, `most` aims from below. */
export function sayAim(what: string, value: number, aim: { readonly least: number } | { readonly most: number }): void {
  const [reached, limit] = 'least' in aim ? [value >= aim.least, aim.least] : [value <= aim.most, aim.most]
  const share = Math.abs(value / limit - 1) * 100
  const short = 'least' in aim ? 'too few' : 'too many'
  const words = reached ? 'reached' : `NOT REACHED, by ${number(share)}% ${short}`
  say(`  aim: ${what} ${'least' in aim ? 'at least' : 'at most'} ${number(limit)}: ${number(value)}, ${words}`)
}
