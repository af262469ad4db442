// The web server: what every answer carries, how much may be sent, and the one place that logs a fault and shows its page.
import assert from 'node:assert/strict'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import type { Language } from '#documents/document.ts'
import { assetRoutes } from './assets.ts'
import { compressAnswers } from './compress.ts'
import { postedOf } from './form.ts'
import { formUnavailable } from './pages/complain/unavailable.ts'
import type { Parts } from './parts.ts'
import { present } from './present.ts'
import { problemIn } from './problems.ts'
import { routes } from './routes.ts'
import { tongueOf } from './tongue.ts'
import type { View } from './view.ts'
import { landlordOf, nobody } from './visitors.ts'

/** One mebibyte: a hundred times the longest story. */
const longestBody = 1024 * 1024

/** The first parts of addresses that no landlord can have. */
const taken = ['staff', 'assets', 'sign-out']

export async function createServer(parts: Parts): Promise<FastifyInstance> {
  for (const { id } of parts.landlords) assert(!taken.includes(id), `no landlord can be called ${id} in addresses`)
  const app = fastify({
    logger: parts.log ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: longestBody,
    // A file of many megabytes may come over a slow line; one that has stopped coming is not waited for.
    requestTimeout: 15 * 60_000,
    connectionTimeout: 5 * 60_000,
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true },
    // An address that cannot even be read reaches no hook and no page.
    frameworkErrors: (_error, _request, reply) => {
      reply.hijack()
      reply.raw.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      reply.raw.end('We cannot find that page. Check its address.')
    },
  })
  await secure(app, parts)
  compressAnswers(app)
  await app.register(cookie)
  await app.register(formbody)
  logRequests(app)
  app.setNotFoundHandler((request, reply) =>
    present(reply, { status: 404, view: problemIn('notFound', languageOf(parts, request)) }, around(parts, request)),
  )
  app.setErrorHandler((error: FastifyError, request, reply) => showFault(parts, error, request, reply))
  assetRoutes(app)
  routes(app, parts)
  return app
}

async function secure(app: FastifyInstance, { https }: Parts): Promise<void> {
  await app.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'connect-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        ...(https ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'same-origin' },
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  })
}

/** The route and not the address: addresses hold references and searches hold names. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request
    const milliseconds = Math.round(reply.elapsedTime)
    request.log.info({ method, route: routeOptions.url ?? 'none', status: reply.statusCode, milliseconds }, 'answered')
  })
}

const landlordIn = (parts: Parts, { url }: FastifyRequest) => landlordOf(parts, url.split(/[/?]/)[1])

const around = (parts: Parts, request: FastifyRequest) =>
  nobody(request.url.split('?')[0] ?? '/', landlordIn(parts, request))

/** English, where nobody has said which landlord. */
function languageOf(parts: Parts, request: FastifyRequest): Language {
  const landlord = landlordIn(parts, request)
  return landlord ? tongueOf(landlord, postedOf(request.query)).language : 'en-GB'
}

/** What a lost or busy database says: of its connection (Node), or of itself (PostgreSQL's classes 08, 53 and 57P). */
const unreachable = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT|08\w{3}|53\w{3}|57P\w{2})$/

/** The form of a complaint, of which every page before is saved. */
const ofForm = /^\/[\w-]+\/complain(\/|\?|$)/

function showFault(parts: Parts, error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const posted = postedOf(request.body)
  const language = languageOf(parts, request)
  const show = (status: number, view: View) => present(reply, { status, view }, around(parts, request))
  if (error.statusCode === 413) return show(413, problemIn('tooLarge', language))
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500)
    return show(error.statusCode, problemIn('notReadable', language))
  // The stack, and nothing else of it: a database's own account of a fault may quote the row.
  request.log.error(
    { route: request.routeOptions.url ?? 'none', fault: error.code ?? error.name, stack: error.stack },
    'failed',
  )
  const status = unreachable.test(error.code ?? '') ? 503 : 500
  if (ofForm.test(request.url)) return show(status, formUnavailable(posted, language))
  return show(status, problemIn(status === 503 ? 'unavailable' : 'broken', language, posted))
}
