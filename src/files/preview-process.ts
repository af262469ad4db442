// Makes a small copy of one picture, and ends: preview-process.ts PICTURE COPY.
import assert from 'node:assert/strict'
import sharp from 'sharp'

const [picture, copy] = process.argv.slice(2)
assert(picture && copy)

sharp.cache(false)
sharp.concurrency(1)

/** More than any telephone takes; in memory it is some 400 MB at the worst. */
const mostPixels = 108_000_000

await sharp(picture, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true, pages: 1 })
  .timeout({ seconds: 15 })
  .autoOrient()
  .resize(320, 320, { fit: 'inside', withoutEnlargement: true })
  .webp({ quality: 70 })
  .toFile(copy)
