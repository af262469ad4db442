// Reads the files that have no signature of their own: plain text, tables, and email as text or from Outlook.
import { createReadStream } from 'node:fs'
import type { FileKind } from '#core/complaint/file-kinds.ts'

type Textual = Extract<FileKind, 'txt' | 'csv' | 'eml'>

export const isTextual = (kind: FileKind): kind is Textual => kind === 'txt' || kind === 'csv' || kind === 'eml'

/** No text has these, in any of the ways it is written, save UTF-16 with its mark. */
const controls = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u

/** The first lines of a message: names with what they say, and one of those that every message has. */
const header = /^(?:>?From .*\r?\n)?(?:[!-9;-~]+:.*\r?\n(?:[ \t].*\r?\n)*)+/
const everyMessage = /^(from|received|return-path|message-id):/im

/** Whether a file is the text that its name says it is. Read through once, a piece at a time. */
export async function isText(path: string, kind: Textual): Promise<boolean> {
  let start: string | null = null
  let decoder = new TextDecoder('latin1')
  for await (const piece of createReadStream(path)) {
    if (start === null) decoder = decoderFor(piece)
    const text = decoder.decode(piece, { stream: true })
    if (controls.test(text)) return false
    start ??= text
  }
  return kind === 'eml' ? isMessage(start ?? '') : true
}

/** Whatever the eight-bit alphabet, its controls stand in the same places. */
function decoderFor(start: Uint8Array) {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le')
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be')
  return new TextDecoder('latin1')
}

function isMessage(start: string): boolean {
  const [top] = header.exec(start.slice(0, 65_536)) ?? []
  return top !== undefined && everyMessage.test(top)
}

/** A part that every message saved by Outlook has, and no Word or Excel file of the same outer kind. */
const partOfMessage = Buffer.from('__properties_version1.0', 'utf16le')

export async function isOutlookMessage(path: string): Promise<boolean> {
  let end: Buffer = Buffer.alloc(0)
  for await (const piece of createReadStream(path)) {
    const joined = Buffer.concat([end, piece])
    if (joined.includes(partOfMessage)) return true
    end = joined.subarray(-partOfMessage.length)
  }
  return false
}
