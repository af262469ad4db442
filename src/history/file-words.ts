// How a file is said: its kind, its size, whom it is from, and what a scanner said of it.
import { fileKinds } from '#core/complaint/file-kinds.ts'
import type { FileFacts, FileScan, FileSource } from '#core/complaint/handling-files.ts'

export const sourceWords: { readonly [source in FileSource]: string } = {
  resident: 'the resident',
  representative: 'somebody who speaks for them',
  contractor: 'a contractor',
  landlord: 'us',
  'somebody else': 'somebody else',
}

export const scanWords: { readonly [scan in FileScan]: string } = {
  'nothing found': 'Scanned: no virus was found',
  'not scanned': 'Not scanned for viruses',
}

const units = ['bytes', 'KB', 'MB', 'GB']

/** '3.2 MB', as residents and their telephones say it. */
export function sizeWords(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(1000)))
  const amount = bytes / 1000 ** power
  return `${amount < 10 && power > 0 ? amount.toFixed(1) : Math.round(amount)} ${units[power]}`
}

/** 'PDF, 3.2 MB'. */
export const fileWords = ({ kind, bytes }: Pick<FileFacts, 'kind' | 'bytes'>): string =>
  `${fileKinds[kind].words}, ${sizeWords(bytes)}`
