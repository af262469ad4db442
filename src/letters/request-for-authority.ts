// Somebody says that they speak for the resident: whether they may, and what we do until we hear (3.6).
import assert from 'node:assert/strict'
import { currentStage, isOpen } from '#core/complaint/complaint.ts'
import { numberedOf } from '#core/complaint/numbered.ts'
import type { AuthorityAskedFor } from '#core/complaint/steps/ask-authority.ts'
import { paragraph } from '#documents/document.ts'
import type { Letter, Parts } from './letter.ts'
import { letterDocument } from './letter-document.ts'
import { ombudsmanSection, section } from './sections.ts'
import { paragraphsOf } from './typed.ts'

export const requestForAuthority: Letter<AuthorityAskedFor> = {
  kind: 'request for authority',
  compose({ representative: number, on, dueOn }, given) {
    const { complaint, words } = given
    const says = words.authority
    const representative = numberedOf(complaint.handling.representatives, number)
    assert(representative, 'authority is asked for somebody who is appointed')
    const { name, scope } = representative
    const { stage, response } = currentStage(complaint)
    const goesOn = isOpen(complaint) && !response
    const parts: Parts<'request for authority'> = {
      authority: section(
        says.heading,
        paragraph(says.ask(name)),
        paragraph(says.scope),
        ...paragraphsOf(scope, representative, words),
      ),
      'how to answer': section(says.howHeading, paragraph(says.how), paragraph(says.change)),
      'reply date': section(says.byHeading, paragraph(says.by(dueOn))),
      meanwhile: section(
        says.meanwhileHeading,
        paragraph(says.meanwhile(name)),
        ...(goesOn ? [paragraph(says.goesOn)] : []),
      ),
      ombudsman: ombudsmanSection(given, words.ombudsman.anyTime),
    }
    const opening = section(words.whatThisIs, paragraph(says.opening(name)))
    return letterDocument({ title: says.title, on, stage, signedBy: complaint.handledBy, opening, parts }, given)
  },
}
