// What a file is called in Welsh, with its size. No Welsh translator has read it: see decisions/0033.
import type { FileKind } from '#core/complaint/file-kinds.ts'
import type { FileFacts } from '#core/complaint/handling-files.ts'
import { sizeWords } from '#history/file-words.ts'

const kinds: { readonly [kind in FileKind]: string } = {
  pdf: 'Dogfen PDF',
  jpg: 'Llun (JPEG)',
  png: 'Llun (PNG)',
  heic: 'Llun (HEIC)',
  webp: 'Llun (WebP)',
  gif: 'Llun (GIF)',
  tif: 'Llun (TIFF)',
  docx: 'Dogfen Word',
  xlsx: 'Taenlen Excel',
  eml: 'E-bost',
  msg: 'E-bost (Outlook)',
  txt: 'Testun plaen',
  csv: 'Tabl (CSV)',
  mp3: 'Sain (MP3)',
  m4a: 'Sain (M4A)',
  wav: 'Sain (WAV)',
  mp4: 'Fideo (MP4)',
  mov: 'Fideo (MOV)',
  '3gp': 'Fideo (3GP)',
}

/** 'Dogfen PDF, 3.2 MB'. */
export const welshFileWords = ({ kind, bytes }: Pick<FileFacts, 'kind' | 'bytes'>): string =>
  `${kinds[kind]}, ${sizeWords(bytes).replace('bytes', 'beit')}`
