// How each kind of file is shown as sheets; null for what has none.
import type { FileKind } from '#core/complaint/file-kinds.ts'

export type Way = 'pdf' | 'picture' | 'mail' | 'word' | 'text'

export const wayOf: { readonly [kind in FileKind]: Way | null } = {
  ...{ pdf: 'pdf', docx: 'word', eml: 'mail', txt: 'text', csv: 'text' },
  ...{ jpg: 'picture', png: 'picture', heic: 'picture', webp: 'picture', gif: 'picture', tif: 'picture' },
  ...{ xlsx: null, msg: null, mp3: null, m4a: null, wav: null, mp4: null, mov: null, '3gp': null },
}
