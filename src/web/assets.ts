// The style sheet, the scripts and the icon: read once, kept compressed, and named by their content so that browsers may keep them.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

const require = createRequire(import.meta.url)

const files = [
  { name: 'recourse.css', type: 'text/css; charset=utf-8', from: new URL('./assets/recourse.css', import.meta.url) },
  {
    name: 'recourse.js',
    type: 'text/javascript; charset=utf-8',
    from: new URL('./assets/recourse.js', import.meta.url),
  },
  {
    name: 'typed.js',
    type: 'text/javascript; charset=utf-8',
    from: new URL('./assets/typed.js', import.meta.url),
  },
  {
    name: 'govuk-frontend.min.js',
    type: 'text/javascript; charset=utf-8',
    from: require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.js'),
  },
  { name: 'favicon.svg', type: 'image/svg+xml', from: new URL('./assets/favicon.svg', import.meta.url) },
]

type Asset = { readonly type: string; readonly etag: string; readonly bytes: { readonly [encoding: string]: Buffer } }

function assetOf({ type, from }: (typeof files)[number]): Asset {
  const plain = readFileSync(from)
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return { type, etag, bytes: { br: brotliCompressSync(plain), gzip: gzipSync(plain), identity: plain } }
}

const assets = new Map(files.map((file) => [file.name, assetOf(file)]))

const etags = [...assets.values()].map(({ etag }) => etag).join()

/** The folder in addresses that holds these very files: when one changes, so does the folder. */
export const assetsPath = `/assets/${createHash('sha256').update(etags).digest('hex').slice(0, 12)}`

export function assetRoutes(app: FastifyInstance): void {
  for (const [name, { type, etag, bytes }] of assets) {
    app.get(`${assetsPath}/${name}`, async (request, reply) => {
      reply.headers({ 'cache-control': 'public, max-age=31536000, immutable', etag, vary: 'accept-encoding' })
      if (request.headers['if-none-match'] === etag) return reply.status(304).send()
      const accepted = String(request.headers['accept-encoding'] ?? '')
      const encoding = ['br', 'gzip'].find((one) => accepted.includes(one)) ?? 'identity'
      if (encoding !== 'identity') reply.header('content-encoding', encoding)
      return reply.type(type).send(bytes[encoding])
    })
  }
}
