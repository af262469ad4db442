// Builds the pack of one complaint for the Ombudsman: every document as it is and as pages, and an index of them all, in one zip.
import assert from 'node:assert/strict'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { complete } from '#documents/complete.ts'
import type { Complete, Form } from '#documents/document.ts'
import { toText } from '#documents/to-text.ts'
import type { ZipEntry } from '#files/zip.ts'
import { type Contents, documentsOf } from '#pack/contents.ts'
import { indexParts, indexVolumes, packIndex } from '#pack/index-document.ts'
import type { PackCase } from '#pack/pack-case.ts'
import { policyData, policyForms } from '#pack/policies.ts'
import { unprintableIn } from '#typesetting/characters.ts'
import type { Typesetter } from '#typesetting/typesetter.ts'
import { type Built, type Into, writeBundle } from './bundle.ts'
import { gatherCase, type PackOrder } from './gather-case.ts'
import { type DocumentHouse, openDocument } from './open-document.ts'

export type PackHouse = DocumentHouse & { readonly calendar: () => Calendar }

export async function buildPack(house: PackHouse, landlord: Profile, order: PackOrder, into: Into): Promise<Built> {
  const packCase = await gatherCase(house, landlord, order)
  const { id } = packCase.complaint
  const bundle = {
    documents: documentsOf(packCase),
    heading: {
      ...{ title: `Complaint ${id}: documents`, landlord: packCase.landlord.name, reference: id, on: packCase.asOf },
    },
    open: (document: ReturnType<typeof documentsOf>[number]) => openDocument(house, packCase, document),
    told: (contents: Contents) => indexOf(house, packCase, contents),
  }
  return writeBundle(bundle, into)
}

async function* indexOf({ typesetter }: PackHouse, packCase: PackCase, contents: Contents): AsyncGenerator<ZipEntry> {
  const forms = [
    { place: 'index.pdf', form: completed(packIndex(packCase, contents), indexParts) },
    ...[...indexVolumes(packCase, contents), ...policyForms(packCase)].map(({ place, form }) => ({
      ...{ place, form: completed(form, []) },
    })),
  ]
  for (const { place, form } of forms) yield { place, pieces: [await setForm(typesetter, form)] }
  yield* policyData(packCase)
  const words = forms.map(({ form }) => toText(form)).join('\n')
  // What no font has is a sign in a PDF; a text can say it.
  if (unprintableIn(words).length > 0) yield { place: 'index.txt', pieces: [Buffer.from(words)] }
}

export function completed(form: Form, parts: readonly string[]): Complete<Form> {
  const checked = complete(form, parts)
  assert('document' in checked, `“${form.title}” is not complete: ${JSON.stringify(checked)}`)
  return checked.document
}

/** One character that cannot be printed, in whatever anybody wrote, keeps no pack from being built. */
export const setForm = (typesetter: Pick<Typesetter, 'pdf'>, form: Complete<Form>): Promise<Uint8Array> =>
  typesetter.pdf(form, { standIns: true })
