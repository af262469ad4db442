// Who a request comes from: the browser's token, the session behind it, and the token that its forms carry.
import '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DraftHolder, Holder, Parts, ResidentHolder, StaffHolder } from './parts.ts'
import { formToken, isFormToken, newToken } from './tokens.ts'

type Who = Holder['who']

/** Signed out after so long without a page, and after so long in all. */
export const idleMinutes = 30
export const sessionHours = 12

export type Browser = {
  /** The token that the forms of this answer carry; the browser is given a cookie if it has none. */
  readonly formToken: (who: Who) => string
  readonly isFormToken: (who: Who, given: string | undefined) => boolean
  readonly staff: () => Promise<StaffHolder | null>
  readonly resident: () => Promise<ResidentHolder | null>
  readonly draft: () => Promise<DraftHolder | null>
  /** A fresh token each time, so that one planted before signing in is worth nothing. */
  readonly begin: (holder: Holder) => Promise<void>
  /** A session that was idle goes on. */
  readonly revive: (who: Who) => Promise<void>
  readonly end: (who: Who) => Promise<void>
}

/** 'fernbank.<token>' in a session, '.<token>' before one: the landlord says in whose rows to look. */
const cookieShape = /^([a-z0-9-]*)\.([\w-]{20,100})$/

export function browserOf(parts: Parts, request: FastifyRequest, reply: FastifyReply): Browser {
  const given = new Map<Who, string>()
  const nameOf = (who: Who) => `${parts.https ? '__Host-' : ''}recourse-${who}`
  const cookieOf = (who: Who) => {
    const cookie = given.get(who) ?? request.cookies[nameOf(who)]
    return cookie && cookieShape.test(cookie) ? cookie : null
  }
  const give = (who: Who, cookie: string) => {
    given.set(who, cookie)
    reply.setCookie(nameOf(who), cookie, { httpOnly: true, sameSite: 'lax', path: '/', secure: parts.https })
    return cookie
  }
  const sessionOf = (who: Who) => {
    const [, landlordId = '', token = ''] = cookieShape.exec(cookieOf(who) ?? '') ?? []
    const isLandlord = parts.landlords.some(({ id }) => id === landlordId)
    return isLandlord ? { landlordId, token } : null
  }
  const find = async (who: Who): Promise<Holder | null> => {
    const session = sessionOf(who)
    return session && parts.sessions.find(session.landlordId, session.token)
  }
  return {
    formToken: (who) => formToken(cookieOf(who) ?? give(who, `.${newToken()}`)),
    isFormToken: (who, text) => {
      const cookie = cookieOf(who)
      return isFormToken(text ?? '', cookie ?? newToken()) && cookie !== null
    },
    staff: async () => {
      const holder = await find('staff')
      return holder?.who === 'staff' ? holder : null
    },
    resident: async () => {
      const holder = await find('resident')
      return holder?.who === 'resident' ? holder : null
    },
    draft: async () => {
      const holder = await find('draft')
      return holder?.who === 'draft' ? holder : null
    },
    begin: async (holder) => {
      give(holder.who, `${holder.landlordId}.${await parts.sessions.begin(holder)}`)
    },
    revive: async (who) => {
      const session = sessionOf(who)
      if (session) await parts.sessions.revive(session.landlordId, session.token)
    },
    end: async (who) => {
      const session = sessionOf(who)
      if (session) await parts.sessions.end(session.landlordId, session.token)
      give(who, `.${newToken()}`)
    },
  }
}
