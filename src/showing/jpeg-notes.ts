// A JPEG without the notes of its camera (EXIF and XMP: place, time, device); its picture stays as it is, byte for byte.

const startOfImage = 0xd8
const startOfScan = 0xda
/** The segment that EXIF and XMP stand in. */
const notes = 0xe1

/** Bytes that are no JPEG come back as they are. */
export function withoutNotes(jpeg: Uint8Array): Uint8Array {
  if (jpeg[0] !== 0xff || jpeg[1] !== startOfImage) return jpeg
  const kept = [jpeg.subarray(0, 2)]
  let at = 2
  while (jpeg[at] === 0xff && jpeg[at + 1] !== startOfScan) {
    const length = 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0)
    if (length < 4) break
    if (jpeg[at + 1] !== notes) kept.push(jpeg.subarray(at, at + length))
    at += length
  }
  return Buffer.concat([...kept, jpeg.subarray(at)])
}
