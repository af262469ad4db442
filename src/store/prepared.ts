// Each statement is planned once on each connection, not each time: planning takes longer than reading a whole complaint.
import type pg from 'pg'

/** A connection whose statements are named, and so kept planned; the same one each time for the same connection. */
export function prepared(client: pg.PoolClient): pg.PoolClient {
  const known = preparing.get(client)
  if (known) return known
  const query = (text: string, values: unknown[]) => client.query({ ...nameOf(text), text, values })
  const connection = new Proxy(client, {
    get: (target, property) => (property === 'query' ? query : Reflect.get(target, property)),
  })
  preparing.set(client, connection)
  return connection
}

const preparing = new WeakMap<pg.PoolClient, pg.PoolClient>()

const names = new Map<string, string>()

/** The program has some sixty statements. Were values ever written into them, the server would keep no more than these. */
const mostNames = 200

/** Nothing for what begins and ends a transaction: it has no plan. */
function nameOf(text: string): { readonly name?: string } {
  const known = names.get(text)
  if (known !== undefined) return { name: known }
  if (names.size >= mostNames || !/^\s*(select|insert|update|delete|with)\b/i.test(text)) return {}
  const name = `recourse-${names.size + 1}`
  names.set(text, name)
  return { name }
}
