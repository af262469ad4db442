// Every picture of the gallery, and the addresses that are no pages.
import { codeShots } from './code-shots.ts'
import { complaintShots } from './complaint-shots.ts'
import { publicShots } from './public-shots.ts'
import { residentShots } from './resident-shots.ts'
import type { Shot } from './shot.ts'
import { teamShots } from './team-shots.ts'

export const shots: readonly Shot[] = [...publicShots, ...residentShots, ...complaintShots, ...teamShots, ...codeShots]

/** What is downloaded, or drawn on a page as a picture. */
export const files: readonly string[] = [
  '/:landlord/complaint/files/:number',
  '/:landlord/complaint/files/:number/preview',
  '/:landlord/complaint/letters/:number/:format',
  '/:landlord/leaflet/:format',
  '/:landlord/self-assessment/:format',
  '/:landlord/self-assessment/:id/:version/:format',
  '/staff/complaints/:id/files/:number',
  '/staff/complaints/:id/files/:number/preview',
  '/:landlord/complaint/files/:number/preview',
  '/:landlord/complain/files/:sha256/preview',
  '/staff/complaints/:id/files/:number/without-place',
  '/staff/complaints/:id/letters/:number/:format',
  '/staff/complaints/:id/pack/:number',
  '/staff/figures/by-area/to-publish/file',
  '/staff/messages/:key',
  '/staff/self-assessments/:id/draft/:format',
  '/staff/self-assessments/:id/versions/:version/:format',
  '/staff/figures/equality/file',
  '/staff/subject-access/:number/file',
  '/staff/team/file',
]
