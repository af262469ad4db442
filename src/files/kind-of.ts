// Says what kind a file is: its name and its bytes must agree, and the kind be one that is taken.
import { fileTypeFromFile } from 'file-type'
import { type FileKind, kindNamed } from '#core/complaint/file-kinds.ts'
import { isOutlookMessage, isText, isTextual } from './textual.ts'

/** Kinds that the signature says more narrowly than a name does, or less. */
const signatures: { readonly [signature: string]: FileKind } = { heif: 'heic', m4v: 'mp4', '3g2': '3gp', m4b: 'm4a' }

/** The kind; or why the file is not taken, in a sentence for whoever sent it. */
export async function kindOf(path: string, name: string): Promise<{ kind: FileKind } | { because: string }> {
  const named = kindNamed(name)
  if (!named) {
    return {
      because: `We cannot take ${name}. Send a picture, a PDF, a Word or Excel file, an email, text, sound or video`,
    }
  }
  return (await agrees(path, named))
    ? { kind: named }
    : { because: `What is in ${name} is not what its name says. Save it again as what it is, and send that` }
}

async function agrees(path: string, named: FileKind): Promise<boolean> {
  const signature = (await fileTypeFromFile(path))?.ext
  // The mark of UTF-16 looks like the start of a sound; a real one is not text.
  if (isTextual(named)) return (signature === undefined || signature === 'mp1') && isText(path, named)
  if (named === 'msg') return signature === 'cfb' && isOutlookMessage(path)
  return signature !== undefined && (signatures[signature] ?? signature) === named
}
