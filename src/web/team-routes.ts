// The pages of the team's work, and their addresses.
import type { FastifyInstance } from 'fastify'
import { assignPath } from './pages/staff/team/list.ts'
import { viewsPath } from './pages/staff/team/views.ts'
import { forecastPath, workloadPath } from './pages/staff/team/words.ts'
import type { Parts } from './parts.ts'
import { deleteView, forecast, saveView, team, teamFile, views, workload } from './team-answers.ts'
import { assignedThem, assignThem, confirmAssigning } from './team-assign-answers.ts'
import { staffPage } from './visitors.ts'

export function teamRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/staff/team', staffPage(parts, team))
  app.get('/staff/team/file', staffPage(parts, teamFile))
  app.get(assignPath, staffPage(parts, confirmAssigning))
  app.post(assignPath, staffPage(parts, assignThem))
  app.get('/staff/team/assigned', staffPage(parts, assignedThem))
  app.get(workloadPath, staffPage(parts, workload))
  app.get(forecastPath, staffPage(parts, forecast))
  app.get(viewsPath, staffPage(parts, views))
  app.post(viewsPath, staffPage(parts, saveView))
  app.post(`${viewsPath}/delete`, staffPage(parts, deleteView))
}
