// The kinds of file that are taken in: what each is called, and the endings that its name may have.

/** `picture` is one that a small copy can be made of; `hasPlace`, one in which a telephone may have noted where it was. */
type KindOfFile = {
  readonly words: string
  readonly mediaType: string
  readonly endings: readonly string[]
  readonly picture?: true
  readonly hasPlace?: true
}

const kinds = {
  pdf: { words: 'PDF', mediaType: 'application/pdf', endings: ['pdf'] },
  jpg: {
    words: 'Picture (JPEG)',
    mediaType: 'image/jpeg',
    endings: ['jpg', 'jpeg', 'jpe', 'jfif'],
    picture: true,
    hasPlace: true,
  },
  png: { words: 'Picture (PNG)', mediaType: 'image/png', endings: ['png'], picture: true, hasPlace: true },
  heic: { words: 'Picture (HEIC)', mediaType: 'image/heic', endings: ['heic', 'heif'], hasPlace: true },
  webp: { words: 'Picture (WebP)', mediaType: 'image/webp', endings: ['webp'], picture: true, hasPlace: true },
  gif: { words: 'Picture (GIF)', mediaType: 'image/gif', endings: ['gif'], picture: true },
  tif: { words: 'Picture (TIFF)', mediaType: 'image/tiff', endings: ['tif', 'tiff'], picture: true, hasPlace: true },
  docx: {
    words: 'Word document',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: {
    words: 'Excel spreadsheet',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
  },
  eml: { words: 'Email', mediaType: 'message/rfc822', endings: ['eml'] },
  msg: { words: 'Email (Outlook)', mediaType: 'application/vnd.ms-outlook', endings: ['msg'] },
  txt: { words: 'Plain text', mediaType: 'text/plain', endings: ['txt', 'text'] },
  csv: { words: 'Table (CSV)', mediaType: 'text/csv', endings: ['csv'] },
  mp3: { words: 'Sound (MP3)', mediaType: 'audio/mpeg', endings: ['mp3'] },
  m4a: { words: 'Sound (M4A)', mediaType: 'audio/mp4', endings: ['m4a'], hasPlace: true },
  wav: { words: 'Sound (WAV)', mediaType: 'audio/wav', endings: ['wav'] },
  mp4: { words: 'Video (MP4)', mediaType: 'video/mp4', endings: ['mp4', 'm4v'], hasPlace: true },
  mov: { words: 'Video (MOV)', mediaType: 'video/quicktime', endings: ['mov'], hasPlace: true },
  '3gp': { words: 'Video (3GP)', mediaType: 'video/3gpp', endings: ['3gp'], hasPlace: true },
} satisfies { readonly [kind: string]: KindOfFile }

export type FileKind = keyof typeof kinds

export const fileKinds: { readonly [kind in FileKind]: KindOfFile } = kinds

export const isFileKind = (text: string): text is FileKind => Object.hasOwn(kinds, text)

/** Whether it is one to look at, though no small copy can be made of some. */
export const isPicture = (kind: FileKind): boolean => fileKinds[kind].mediaType.startsWith('image/')

/** The kind that a name says its file is of; null when it is none that is taken. */
export function kindNamed(name: string): FileKind | null {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return (
    Object.keys(fileKinds)
      .filter(isFileKind)
      .find((kind) => fileKinds[kind].endings.includes(ending)) ?? null
  )
}

/** Every ending, with its full stop: '.pdf', '.jpg' and so on. */
export const allowedEndings: readonly string[] = Object.values(fileKinds).flatMap(({ endings }) =>
  endings.map((ending) => `.${ending}`),
)
