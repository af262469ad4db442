// Builds the pack of one complaint for the Ombudsman: every document as it is and as pages, and an index of them all, in one zip.
import assert from 'node:assert/strict'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { complete } from '#documents/complete.ts'
import type { Form } from '#documents/document.ts'
import type { ZipEntry } from '#files/zip.ts'
import { type Contents, documentsOf } from '#pack/contents.ts'
import { indexParts, indexVolumes, packIndex } from '#pack/index-document.ts'
import type { PackCase } from '#pack/pack-case.ts'
import { policyData, policyForms } from '#pack/policies.ts'
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
  yield { place: 'index.pdf', pieces: [await setForm(typesetter, packIndex(packCase, contents), indexParts)] }
  for (const { place, form } of indexVolumes(packCase, contents)) {
    yield { place, pieces: [await setForm(typesetter, form, [])] }
  }
  for (const { place, form } of policyForms(packCase)) {
    yield { place, pieces: [await setForm(typesetter, form, [])] }
  }
  yield* policyData(packCase)
}

export function setForm(
  typesetter: Pick<Typesetter, 'pdf'>,
  form: Form,
  parts: readonly string[],
): Promise<Uint8Array> {
  const checked = complete(form, parts)
  assert('document' in checked, `“${form.title}” is not complete: ${JSON.stringify(checked)}`)
  return typesetter.pdf(checked.document)
}
