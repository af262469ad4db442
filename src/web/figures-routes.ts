// The pages of figures, and their addresses.
import type { FastifyInstance } from 'fastify'
import { equalityFile, equalityMonitoring } from './equality-answers.ts'
import { cases, figures, freeze, frozenYear } from './figures-answers.ts'
import { heatMap, heatMapCases, publicHeatMap, publicHeatMapFile } from './heat-map-answers.ts'
import { equalityPath } from './pages/staff/figures/equality.ts'
import { heatMapAt, quarterAt } from './pages/staff/figures/words.ts'
import type { Parts } from './parts.ts'
import { quarter } from './quarter-answers.ts'
import { staffPage } from './visitors.ts'

export function figureRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/staff/figures', staffPage(parts, figures))
  app.get('/staff/figures/cases', staffPage(parts, cases))
  app.get('/staff/figures/frozen', staffPage(parts, frozenYear))
  app.get(quarterAt, staffPage(parts, quarter))
  app.get(heatMapAt, staffPage(parts, heatMap))
  app.get(`${heatMapAt}/complaints`, staffPage(parts, heatMapCases))
  app.get(`${heatMapAt}/to-publish`, staffPage(parts, publicHeatMap))
  app.get(`${heatMapAt}/to-publish/file`, staffPage(parts, publicHeatMapFile))
  app.get(equalityPath, staffPage(parts, equalityMonitoring))
  app.get(`${equalityPath}/file`, staffPage(parts, equalityFile))
  app.post('/staff/figures/freeze', staffPage(parts, freeze))
}
