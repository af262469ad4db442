// What the public pages of self-assessments answer: the newest period, and every version that was published at its own address.
import type { Profile } from '#core/landlord/profile.ts'
import type { Posted } from './form.ts'
import { notYetPublishedPage, publishedPage } from './pages/resident/self-assessment.ts'
import { notFound } from './problems.ts'
import { fileFormats, type PublishedSelfAssessment } from './self-assessments-desk.ts'
import type { Answer } from './visit.ts'

export type PublicAsked = {
  readonly landlord: Profile
  readonly params: Posted
  /** The latest period first. */
  readonly all: readonly PublishedSelfAssessment[]
}

const nothingThere: Answer = { status: 404, view: notFound }

export const newestPublished = ({ landlord, all }: PublicAsked): Answer => {
  const [newest] = all
  return { view: newest ? publishedPage(landlord, newest, all) : notYetPublishedPage(landlord) }
}

export const newestPublishedFile = ({ params, all: [newest] }: PublicAsked) => fileOf(newest, params.format)

export function versionPublished({ landlord, params, all }: PublicAsked): Answer {
  const found = findVersion(params, all)
  return found ? { view: publishedPage(landlord, found, all) } : nothingThere
}

export const versionPublishedFile = ({ params, all }: PublicAsked) => fileOf(findVersion(params, all), params.format)

const findVersion = ({ id, version }: Posted, all: PublicAsked['all']): PublishedSelfAssessment | undefined =>
  all.find((one) => one.id === id && String(one.version.version) === version)

async function fileOf(published: PublishedSelfAssessment | undefined, asked: string | undefined): Promise<Answer> {
  const format = fileFormats.find((one) => one === asked)
  return published && format ? published.render(format) : nothingThere
}
