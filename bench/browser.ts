// Eight browsers, as far as a server can tell: each keeps its connection, and asks for the next page when it has one.
import assert from 'node:assert/strict'
import http from 'node:http'
import { type Done, manyAtOnce } from './measure.ts'
import { atOnce } from './setting.ts'

export type Got = { readonly bytes: Buffer; readonly encoding: string | undefined }

const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce })

export function get(address: string, headers: Readonly<Record<string, string>>): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = http.get(address, { agent, headers: { 'accept-encoding': 'br', ...headers } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}`))
        else resolve({ bytes: Buffer.concat(parts), encoding: response.headers['content-encoding'] })
      })
    })
    request.on('error', reject)
  })
}

/** Asks for page after page; what the server's process spent on it is asked of that process itself. */
export async function browse(
  addresses: readonly string[],
  milliseconds: number,
  { cookie, cpu }: { readonly cookie: string; readonly cpu: () => Promise<number> },
): Promise<Done> {
  let place = 0
  const before = await cpu()
  const done = await manyAtOnce(atOnce, milliseconds, async () => {
    const address = addresses[place++ % addresses.length]
    assert(address)
    await get(address, { cookie })
  })
  const pages = (done.perSecond * milliseconds) / 1000
  return { ...done, cpu: ((await cpu()) - before) / pages }
}

export const closeBrowsers = (): void => agent.destroy()
