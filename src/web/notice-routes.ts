// The pages about notices of exceptional circumstances, and their addresses.
import type { FastifyInstance } from 'fastify'
import { giveNotice, notice, noticeActOn, notices } from './notice-answers.ts'
import { noticeActs } from './pages/staff/notices/acts.ts'
import { noticesPath } from './pages/staff/notices/words.ts'
import type { Parts } from './parts.ts'
import { staffPage } from './visitors.ts'

export function noticeRoutes(app: FastifyInstance, parts: Parts): void {
  app.get(noticesPath, staffPage(parts, notices))
  app.get(`${noticesPath}/give`, staffPage(parts, giveNotice))
  app.post(`${noticesPath}/give`, staffPage(parts, giveNotice))
  app.get(`${noticesPath}/:id`, staffPage(parts, notice))
  for (const act of noticeActs) {
    app.get(`${noticesPath}/:id/${act.path}`, staffPage(parts, noticeActOn(act)))
    app.post(`${noticesPath}/:id/${act.path}`, staffPage(parts, noticeActOn(act)))
  }
}
