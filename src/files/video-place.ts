// Takes out of a video or a sound where it was taken, for copies that leave, a piece at a time: a video can be longer than memory.
// It is what telephones write. Where somebody went is in a track of its own in what action cameras make, and stays.
import { blankXmp } from './place.ts'

/** What tells of the whole; the pictures themselves stand beside it, and pass as they are. */
const telling = ['moov', 'moof', 'meta', 'udta', 'uuid']
/** Those that have others inside. */
const holding = ['moov', 'moof', 'trak', 'traf', 'udta', 'meta', 'ilst']
/** What Android and Apple, and telephones of 3GPP, call the place. */
const places = ['©xyz', 'loci']
const placeKey = /location|gps/i

/** The same bytes, as many of them, but for the boxes of the place: each becomes a box of that length which says nothing. */
export async function* videoWithoutPlace(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = pieces[Symbol.asyncIterator]()
  try {
    yield* silenced(readerOf(source))
  } finally {
    // Whoever reads the copy may stop half way.
    await source.return?.()
  }
}

async function* silenced({ take, pass }: ReturnType<typeof readerOf>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const head = await take(8)
    const more = head.length === 8 && head.readUInt32BE(0) === 1 ? await take(8) : Buffer.alloc(0)
    const whole = Buffer.concat([head, more])
    const length = head.length === 8 ? lengthOf(whole, 0) : 0
    // A length of zero is "to the end"; one that is shorter than its own head is no box's, and what follows is as it is.
    const rest = length === 0 || length < whole.length ? Number.POSITIVE_INFINITY : length - whole.length
    const type = whole.toString('latin1', 4, 8)
    if (telling.includes(type)) {
      const box = Buffer.concat([whole, await take(rest)])
      blankBox(box, { at: 0, end: box.length, type, content: whole.length }, 0)
      blankXmp(box)
      yield box
    } else {
      yield whole
      yield* pass(rest)
    }
    if (rest === Number.POSITIVE_INFINITY) return
  }
}

/** `content` is where what is in it begins. */
type Box = { readonly at: number; readonly end: number; readonly type: string; readonly content: number }

/** As it is written: with its head. */
function lengthOf(bytes: Buffer, at: number): number {
  const short = bytes.readUInt32BE(at)
  return short === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : short
}

function boxesIn(bytes: Buffer, from: number, to: number): readonly Box[] {
  const boxes: Box[] = []
  for (let at = from; at + 8 <= to; ) {
    const content = at + (bytes.readUInt32BE(at) === 1 ? 16 : 8)
    const end = Math.min(at + lengthOf(bytes, at), to)
    if (end < content) break
    boxes.push({ at, end, type: bytes.toString('latin1', at + 4, at + 8), content })
    at = end
  }
  return boxes
}

/** No program writes them as deep as this; somebody who does means harm. */
const deepest = 16

function blankBox(bytes: Buffer, box: Box, depth: number): void {
  if (places.includes(box.type)) silence(bytes, box)
  if (!holding.includes(box.type) || depth === deepest) return
  const inside = boxesIn(bytes, box.type === 'meta' ? startOfMeta(bytes, box) : box.content, box.end)
  const keys = inside.find(({ type }) => type === 'keys')
  const named = keys ? placeNumbers(bytes, keys) : []
  for (const one of inside) {
    blankBox(bytes, one, depth + 1)
    if (one.type !== 'ilst') continue
    for (const item of boxesIn(bytes, one.content, one.end))
      if (named.includes(bytes.readUInt32BE(item.at + 4))) silence(bytes, item)
  }
}

function silence(bytes: Buffer, { at, content, end }: Box): void {
  bytes.write('free', at + 4, 'latin1')
  bytes.fill(0, content, end)
}

/** Apple's begins with its first box; everybody else's has four bytes before that. */
const startOfMeta = (bytes: Buffer, { content }: Box): number =>
  bytes.toString('latin1', content + 4, content + 8) === 'hdlr' ? content : content + 4

/** Apple's list of names, counted from 1, by which the items beside it go. */
function placeNumbers(bytes: Buffer, { content, end }: Box): readonly number[] {
  return boxesIn(bytes, content + 8, end).flatMap((key, index) =>
    placeKey.test(bytes.toString('latin1', key.content, key.end)) ? [index + 1] : [],
  )
}

/** Takes as many bytes as are asked for, or passes them on, whatever pieces they come in; fewer where there are no more. */
function readerOf(source: AsyncIterator<Uint8Array>) {
  let rest = Buffer.alloc(0)

  async function* pass(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      if (rest.length === 0) {
        const next = await source.next()
        if (next.done) return
        rest = Buffer.from(next.value)
        continue
      }
      const piece = rest.subarray(0, left)
      rest = rest.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }
  const take = async (length: number): Promise<Buffer> => {
    const taken: Buffer[] = []
    for await (const piece of pass(length)) taken.push(piece)
    return Buffer.concat(taken)
  }
  return { take, pass }
}
