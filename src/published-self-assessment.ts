// A self-assessment as files, and those that a landlord has published, for anybody to read (8.2).
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

/** Every version that was published: the latest period first, and of each the latest version. */
export async function publishedBy(
  database: Database,
  landlord: Profile,
  typesetter: Means['typesetter'],
): Promise<readonly PublishedSelfAssessment[]> {
  const every = await readAsLandlord(database, landlord.id, readSelfAssessments)
  return every.flatMap(({ id, edition, from, to, versions }) => {
    const published = versions.filter(({ publishedAt }) => publishedAt !== null)
    const [latest] = published
    return published.map((version) => {
      const means = { on: version.approvedOn, colour: landlord.colour.hex, typesetter }
      return {
        ...{ id, edition, from, to, version },
        supersededBy: latest && latest.version > version.version ? latest.version : null,
        document: () => formFor(version.content, means),
        render: (format: FileFormat) => renderedFile(version.content, format, means),
      }
    })
  })
}
