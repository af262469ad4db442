// The statements that the store would send, written down instead of sent: bare SQL is then these, sent by hand.
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Records, Tables } from '#store/tables.ts'

/** Named, so that PostgreSQL plans it once a connection. */
export type Statement = { readonly name: string; readonly text: string; readonly values: unknown[] }

let captured = 0

/** What `work` sends. Each statement is answered with the row that `answer` has for it, or with nothing. */
export async function statementsOf(
  work: (records: Records) => Promise<unknown>,
  answer: (sql: string) => Record<string, unknown> | null = () => null,
): Promise<readonly Statement[]> {
  const statements: Statement[] = []
  const connection: DatabaseConnection = {
    executeQuery: async <Row>({ sql, parameters }: CompiledQuery) => {
      captured += 1
      statements.push({ name: `bare-${captured}`, text: sql, values: [...parameters] })
      const row = answer(sql)
      return { rows: (row ? [row] : []) as Row[] }
    },
    streamQuery: () => {
      throw new Error('nothing is streamed')
    },
  }
  await work(recordsOn(connection))
  return statements
}

const nothing = async () => {}

function recordsOn(connection: DatabaseConnection): Records {
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    releaseConnection: nothing,
    destroy: nothing,
  }
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

/** The same statement about another complaint. */
export const about = (complaint: string, model: string, { name, text, values }: Statement): Statement => ({
  name,
  text,
  values: values.map((value) => (typeof value === 'string' ? value.replaceAll(model, complaint) : value)),
})
