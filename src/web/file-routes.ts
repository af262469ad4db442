// The addresses of the pages that send files, or give them out; logging a contact is one of them.
import type { FastifyInstance } from 'fastify'
import { isComplaintId } from '#core/complaint/complaint.ts'
import type { FileOrigin } from '#core/complaint/handling-files.ts'
import { browserOf } from './browser.ts'
import { maySpeak } from './desk.ts'
import { addFiles, residentFile, sendFiles, sentBy, staffFile } from './file-answers.ts'
import { postedOf, readForm } from './form.ts'
import { originSchema } from './pages/staff/files/add.ts'
import { logOriginSchema } from './pages/staff/log-a-contact.ts'
import type { Parts } from './parts.ts'
import { mayCome } from './permissions.ts'
import { filesRoutes, type Sender } from './sent-files.ts'
import { logForm, record } from './staff-answers.ts'
import { landlordOf, residentDesk, residentPage, staffPage } from './visitors.ts'

export function fileRoutes(app: FastifyInstance, parts: Parts): void {
  const { longestMegabytes } = parts
  const complaint = '/staff/complaints/:id/files'
  app.get(`${complaint}/:number`, staffPage(parts, staffFile('whole')))
  app.get(`${complaint}/:number/without-place`, staffPage(parts, staffFile('without-place')))
  app.get(`${complaint}/:number/preview`, staffPage(parts, staffFile('preview')))
  app.get('/:landlord/complaint/files', residentPage(parts, sendFiles))
  app.get('/:landlord/complaint/files/:number', residentPage(parts, residentFile('without-place')))
  app.get('/:landlord/complaint/files/:number/preview', residentPage(parts, residentFile('preview')))
  filesRoutes(app, { sender: staffSender(parts), longestMegabytes }, (scope) => {
    scope.get('/staff/log', staffPage(parts, logForm))
    scope.post('/staff/log', staffPage(parts, record))
    scope.get(`${complaint}/add`, staffPage(parts, addFiles))
    scope.post(`${complaint}/add`, staffPage(parts, addFiles))
  })
  filesRoutes(app, { sender: residentSender(parts), longestMegabytes }, (scope) => {
    scope.post('/:landlord/complaint/files', residentPage(parts, sendFiles))
  })
}

/** Signed in, with a form of ours; the complaint is in the address, or in the form that logs it. */
const staffSender =
  (parts: Parts): Sender =>
  async (request, reply, posted) => {
    const browser = browserOf(parts, request, reply)
    const holder = await browser.staff()
    const id = (postedOf(request.params).id ?? posted.complaint ?? '').toUpperCase()
    if (!holder || !browser.isFormToken('staff', posted._csrf) || !isComplaintId(id)) return null
    if (!mayCome(holder.person, request.url, true)) return null
    const desk = parts.deskFor(holder.landlordId, holder.person)
    return (name, pieces, said) => {
      const read = readForm(request.url.startsWith('/staff/log') ? logOriginSchema : originSchema, said)
      const notSaid: FileOrigin = { on: desk.today(), from: 'somebody else', channel: null }
      return desk.filesOf(id).take(name, pieces, read.read ? read.command : notSaid)
    }
  }

const residentSender =
  (parts: Parts): Sender =>
  async (request, reply, posted) => {
    const browser = browserOf(parts, request, reply)
    const landlord = landlordOf(parts, postedOf(request.params).landlord)
    const desk = landlord && (await residentDesk(parts, browser, landlord))
    if (!desk || !maySpeak(desk) || !browser.isFormToken('resident', posted._csrf)) return null
    return (name, pieces) => desk.files.take(name, pieces, sentBy({ desk }))
  }
