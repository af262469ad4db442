// A picture in a list of files: its small copy beside its name, or a word that there is none.
import { isPicture } from '#core/complaint/file-kinds.ts'
import type { ReceivedFile } from '#core/complaint/handling-files.ts'
import { type Html, html } from '../html.ts'

export type PictureWords = {
  /** What is read aloud in its place. */
  readonly smallCopy: (name: string) => string
  readonly noSmallCopy: string
  /** Telephones of one maker send this kind, and browsers do not show it. */
  readonly heic: string
}

export const pictureWords: PictureWords = {
  smallCopy: (name) => `A small copy of ${name}`,
  noSmallCopy: 'There is no small copy of this picture. Download it to see it.',
  heic: 'No small copy can be made of a HEIC picture. Download it to see it.',
}

/** `path` is its own, whatever asks for it; `hasPreview` whether a small copy was made. */
export function smallPicture(
  { kind, name }: Pick<ReceivedFile, 'kind' | 'name'>,
  path: string,
  hasPreview: boolean,
  words: PictureWords,
): Html | false {
  if (hasPreview) return html`<img class="app-preview" src="${path}/preview" alt="${words.smallCopy(name)}">`
  return (
    isPicture(kind) &&
    html`<span class="govuk-hint app-no-preview">${kind === 'heic' ? words.heic : words.noSmallCopy}</span>`
  )
}
