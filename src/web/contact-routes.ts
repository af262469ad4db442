// The pages about contacts that are not complaints, and their addresses.
import type { FastifyInstance } from 'fastify'
import { contact, contactActOn, logContactForm, raise, recordContact, register } from './contact-answers.ts'
import { contactActs } from './pages/staff/contacts/acts.ts'
import type { Parts } from './parts.ts'
import { staffPage } from './visitors.ts'

export function contactRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/staff/contacts', staffPage(parts, register))
  app.get('/staff/contacts/log', staffPage(parts, logContactForm))
  app.post('/staff/contacts/log', staffPage(parts, recordContact))
  app.get('/staff/contacts/:id', staffPage(parts, contact))
  app.get('/staff/contacts/:id/complaint', staffPage(parts, raise))
  app.post('/staff/contacts/:id/complaint', staffPage(parts, raise))
  for (const act of contactActs) {
    app.get(`/staff/contacts/:id/${act.path}`, staffPage(parts, contactActOn(act)))
    app.post(`/staff/contacts/:id/${act.path}`, staffPage(parts, contactActOn(act)))
  }
}
