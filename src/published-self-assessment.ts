// A self-assessment as files, and the one that a landlord has published, for anybody to read (8.2).
import type { Profile } from '#core/landlord/profile.ts'
import type { SelfAssessment } from '#core/self-assessment/answer.ts'
import { formFor, type Means, renderSelfAssessment } from '#exchange/self-assessment.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { readSelfAssessments } from '#store/self-assessments.ts'
import type { FileFormat, PublishedSelfAssessment, RenderedFile } from '#web/self-assessments-desk.ts'

const mediaTypes: { readonly [format in FileFormat]: string } = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  text: 'text/plain; charset=utf-8',
}

export async function renderedFile(
  assessment: SelfAssessment,
  format: FileFormat,
  means: Means,
): Promise<RenderedFile> {
  const ending = format === 'text' ? 'txt' : format
  return {
    file: await renderSelfAssessment(assessment, format, means),
    mediaType: mediaTypes[format],
    name: `self-assessment-${assessment.edition}.${ending}`,
  }
}

/** The version published last; null where none is. */
export async function publishedBy(
  database: Database,
  landlord: Profile,
  typesetter: Means['typesetter'],
): Promise<PublishedSelfAssessment | null> {
  const every = await readAsLandlord(database, landlord.id, readSelfAssessments)
  const published = every.flatMap(({ versions }) => versions.filter(({ publishedAt }) => publishedAt !== null))
  const [version] = published.toSorted((one, other) => ((one.publishedAt ?? '') < (other.publishedAt ?? '') ? 1 : -1))
  if (!version) return null
  const means = { on: version.approvedOn, colour: landlord.colour.hex, typesetter }
  return {
    version,
    document: formFor(version.content, means),
    render: (format) => renderedFile(version.content, format, means),
  }
}
