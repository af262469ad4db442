// How the program reaches its database: as the role that owns nothing, whoever it signs in as.
/** A `connectionString` (DATABASE_URL), or where the server is. */
export type Connection = {
  readonly connectionString?: string
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly password?: string
  readonly database?: string
}

export const applicationRole = 'recourse_app'

/**
 * The same connection, as the application. Where no password is asked for (the embedded server) it signs in as that role
 * and can become no other; elsewhere it signs in as it was told, and takes the role before the first statement. It must be
 * a session of PostgreSQL's own: a pooler between, which hands one session to several programs, refuses these options.
 */
export function asApplication(connection: Connection): Connection & { readonly options: string } {
  const { connectionString, password, ...place } = connection
  const options = `-c role=${applicationRole} -c timezone=UTC`
  if (connectionString === undefined) {
    return password === undefined ? { ...place, user: applicationRole, options } : { ...place, password, options }
  }
  const address = new URL(connectionString)
  const given = address.searchParams.get('options')
  address.searchParams.set('options', given ? `${given} ${options}` : options)
  return { ...connection, connectionString: address.href, options }
}
