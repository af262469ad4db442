// What is done beside the stages, in a plain sentence for each event.
import { dayInLondon, shortDate } from '#core/calendar/dates.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { totalOf } from '#core/remedies/sum-line.ts'
import { fileWords, sourceWords } from './file-words.ts'
import type { HandlingType } from './handling-titles.ts'
import { heardInWords } from './heard-words.ts'
import { groundWords } from './held-words.ts'
import { capital, type Named, nameOf, pounds, workingDays } from './words.ts'

/** As it was recorded before a second person acted: the first said who had agreed. */
const refusedAtOnce = (
  { on, ground, decidedBy, secondPerson, facts }: ComplaintEvent<'ComplaintExcluded' | 'EscalationRefused'>,
  staff: readonly Named[],
): string =>
  `${shortDate(on)}: ${ground}. Decided by ${nameOf(decidedBy, staff)}, who named ${nameOf(secondPerson, staff)} as agreeing. ${facts}`

const sentences: {
  readonly [type in HandlingType]: (event: ComplaintEvent<type>, staff: readonly Named[]) => string
} = {
  ComplaintCategorised: ({ theme, service, tenure, scheme, correction }) =>
    `${capital(theme)}; ${service}. Tenure: ${tenure}. ${scheme}.${correction ? ` Corrected: ${correction}` : ''}`,
  ComplaintTriaged: ({ route, vulnerableOrAtRisk, reason }) =>
    `${capital(route)}. Vulnerable or at risk: ${vulnerableOrAtRisk}. ${reason}`,
  RefusalProposed: ({ on, stage, ground, clause, facts, proposedBy, askedOf }, staff) =>
    `${shortDate(on)}, at stage ${stage}: ${ground}${clause ? ` (${clause})` : ''}. Proposed by ${nameOf(proposedBy, staff)}, who asked ${nameOf(askedOf, staff)} to agree. ${facts}`,
  RefusalAgreed: ({ on, stage, agreedBy }, staff) =>
    `${shortDate(on)}: ${nameOf(agreedBy, staff)} agreed. ${stage === 1 ? 'The complaint is not accepted.' : 'Stage 2 is refused.'}`,
  RefusalReturned: ({ on, returnedBy, because }, staff) =>
    `${shortDate(on)}, by ${nameOf(returnedBy, staff)}. ${because}`,
  ResponseSubmitted: ({ on, stage, submittedBy }, staff) =>
    `${shortDate(on)}, at stage ${stage}: ${nameOf(submittedBy, staff)} wrote it. Somebody else checks it before it is sent.`,
  ResponseReturned: ({ on, returnedBy, because }, staff) =>
    `${shortDate(on)}, by ${nameOf(returnedBy, staff)}. ${because}`,
  ResponseSentUnchecked: ({ on, sentBy, because }, staff) =>
    `${shortDate(on)}: ${nameOf(sentBy, staff)} sent it before anybody had checked it. ${because}`,
  ComplaintExcluded: refusedAtOnce,
  EscalationRefused: refusedAtOnce,
  ExclusionWithdrawn: ({ on, asked, because }) => `${shortDate(on)}, because ${asked} asked. ${because}`,
  RepresentativeAppointed: ({ name, relation, authority, scope }) =>
    `${name} (${relation}). Authority: ${authority}. ${scope}`,
  AuthorityRecorded: ({ on, proof }) => `${shortDate(on)}. ${proof}`,
  RepresentationEnded: ({ on, because }) => `${shortDate(on)}. ${because}`,
  RepresentativeCodeGiven: ({ representative, may, on }) =>
    `${shortDate(on)}, to representative ${representative}: ${may === 'read' ? 'they may read' : 'they may read, and say things for the resident'}.`,
  RepresentativeCodeWithdrawn: ({ representative, on }) => `${shortDate(on)}, from representative ${representative}.`,
  GroupRecorded: ({ kind, people, contactName }) => `${capital(kind)} of ${people}. We write to ${contactName}.`,
  NeedRecorded: ({ kind, what, reviewOn }) =>
    `${capital(kind)}: ${what}${reviewOn ? ` Review on ${shortDate(reviewOn)}.` : ''}`,
  NeedReviewed: ({ on, stillNeeded, found, nextReviewOn }) =>
    `${shortDate(on)}: ${stillNeeded ? 'still needed' : 'no longer needed'}. ${found}${nextReviewOn ? ` Next review on ${shortDate(nextReviewOn)}.` : ''}`,
  ContactPlanAgreed: ({ agreedOn, everyWorkingDays, method }) =>
    `Agreed ${shortDate(agreedOn)}: every ${workingDays(everyWorkingDays)}, by ${method}.`,
  UpdateGiven: ({ on, method, words }) => `${shortDate(on)}, by ${method}. ${words}`,
  ResidentHeard: heardInWords,
  ResidentAnswered: ({ on, words }) => `${shortDate(on)}. ${words}`,
  ClarificationAsked: ({ on, what, dueOn }) => `${shortDate(on)}, to hear by ${shortDate(dueOn)}. ${what}`,
  ClarificationGiven: ({ on, words }) => `${shortDate(on)}. ${words}`,
  InterimResponseGiven: ({ on, answer, remaining, decidedBy }, staff) =>
    `${shortDate(on)}, ${nameOf(decidedBy, staff)}. ${answer} Still looked into: ${remaining}`,
  ActionLateTold: ({ action, on, reason, newDueOn }) =>
    `Promise ${action}, told ${shortDate(on)}: now by ${shortDate(newDueOn)}. ${reason}`,
  AuthorityAskedFor: ({ on, dueOn }) => `${shortDate(on)}, to hear by ${shortDate(dueOn)}.`,
  LetterFormatChanged: ({ on, letterFormat, words }) => `${shortDate(on)}: ${letterFormat}. ${words}`,
  OtherFormatOrdered: ({ letter, format, on, dueOn }) =>
    `Letter ${letter}: ${format}. Ordered ${shortDate(on)}, due ${shortDate(dueOn)}.`,
  OtherFormatCompleted: ({ on, madeBy, checkedBy }) =>
    `${shortDate(on)}, made by ${madeBy}${checkedBy ? `, checked by ${checkedBy}` : ''}.`,
  ExceptionalCircumstancesTold: ({ on, what, effect, backOn }) =>
    `${shortDate(on)}. ${what} ${effect} The Code is kept again from ${shortDate(backOn)}.`,
  SurveySent: ({ on, replyBy }) => `${shortDate(on)}, to hear by ${shortDate(replyBy)}.`,
  KeptToPeople: ({ on, why, words, people }, staff) =>
    `${shortDate(on)}, to ${people.map((person) => nameOf(person, staff)).join(', ')}: ${why}. ${words}`,
  ReadersJoined: ({ on, person, because }, staff) => `${nameOf(person, staff)}, ${shortDate(on)}. ${because}`,
  OpenedToEverybody: ({ on, because }) => `${shortDate(on)}. ${because}`,
  ComplaintAssigned: ({ on, handledBy, reason }, staff) =>
    `${nameOf(handledBy, staff)} handles it from ${shortDate(on)}.${reason && ` ${reason}`}`,
  ConflictDeclared: ({ on, person, what }, staff) => `${shortDate(on)}, about ${nameOf(person, staff)}. ${what}`,
  ConflictSettled: ({ on, how, handedTo }, staff) =>
    `${shortDate(on)}. ${how}${handedTo ? ` Handed to ${nameOf(handedTo, staff)}.` : ''}`,
  FairChanceOffered: ({ to, name, on, dueOn }) =>
    `${shortDate(on)}: ${to === 'resident' ? 'the resident' : name}, by ${shortDate(dueOn)}.`,
  AccountGiven: ({ on, words }) => `${shortDate(on)}. ${words}`,
  FileReceived: (file) =>
    `${file.name}: ${fileWords(file)}, from ${sourceWords[file.from]}, ${shortDate(file.on)}. ${file.note}`,
  FileRefused: ({ name, from, on, found }) =>
    `${name}, from ${sourceWords[from]}, ${shortDate(on)}: the scanner found ${found} in it. It was refused, and is given to nobody.`,
  MessageFiled: ({ from, on, because }) =>
    `${shortDate(on)}${from ? `, from ${from}` : ''}.${because && ` ${because}`}`,
  MessageMoved: ({ to, on, because }) => `${shortDate(on)}, to ${to}, with its files. ${because}`,
  HeldBackFromPack: ({ kind, which, ground, reason, on }) =>
    `${shortDate(on)}: ${kind}${kind === 'message' ? '' : ` ${which}`}, because ${groundWords[ground]}. ${reason}`,
  ReturnedToPack: ({ on, because }) => `${shortDate(on)}. ${because}`,
  EvidenceAdded: ({ kind, what, source }) => `${capital(kind)}: ${what}${source ? ` From ${source}.` : ''}`,
  FactsRequested: ({ of, name, question, dueOn }) => `${name} (${of}), by ${shortDate(dueOn)}. ${question}`,
  FactsRequestAnswered: ({ on, words }) => `${shortDate(on)}. ${words}`,
  HazardFlagged: ({ severity, kind, awareAt, what }) =>
    `${capital(severity)}: ${kind}. Known since ${shortDate(dayInLondon(awareAt))}. ${what}`,
  HazardActRecorded: ({ act, at, words }) => `${capital(act)}, ${shortDate(dayInLondon(at))}. ${words}`,
  NewIssueRaised: ({ what, ruling, point, ownComplaint, reason }) =>
    `${what} ${point ? `Now point ${point} of this complaint` : `Logged as ${ownComplaint}`}: ${ruling}. ${reason}`,
  RemedyOffered: ({ kind, what, lines, dueOn }) =>
    `${capital(kind)}: ${what}${lines.length > 0 ? ` ${pounds(totalOf(lines))}.` : ''} By ${shortDate(dueOn)}.`,
  RemedyOfferAnswered: ({ on, answer, words }) => `${capital(answer)}, ${shortDate(on)}. ${words}`,
  RemedyCompleted: ({ on, proof }) => `${shortDate(on)}. ${proof}`,
  MediationOffered: ({ on, by }) => `${shortDate(on)}, by ${by}.`,
  MediationAnswered: ({ on, accepted, words }) => `${accepted ? 'Accepted' : 'Declined'}, ${shortDate(on)}. ${words}`,
  ContactRestricted: ({ on, what, decidedBy, reviewOn }, staff) =>
    `From ${shortDate(on)}: ${what} Decided by ${nameOf(decidedBy, staff)}. Review on ${shortDate(reviewOn)}.`,
  RestrictionReviewed: ({ on, found, reviewOn }) =>
    `${shortDate(on)}: kept. ${found} Next review on ${shortDate(reviewOn)}.`,
  RestrictionLifted: ({ on, because }) => `${shortDate(on)}. ${because}`,
  LearningRecorded: ({ rootCause, widerIssue, improvements, noneBecause }) => {
    const improved =
      improvements.length === 0 ? `Nothing is improved: ${noneBecause}` : improvements.map(({ what }) => what).join(' ')
    return `${rootCause} Wider issue: ${widerIssue}. ${improved}`
  },
  ImprovementCompleted: ({ on, proof }) => `${shortDate(on)}. ${proof}`,
  EffectRecorded: ({ on, words }) => `${shortDate(on)}. ${words}`,
  SatisfactionRecorded: ({ score, words }) => `${score} of 5. ${words}`,
  OmbudsmanRequestReceived: ({ scheme, kind, on, dueOn, what }) =>
    `${scheme}, ${kind}: ${shortDate(on)}, due ${shortDate(dueOn)}. ${what}`,
  OmbudsmanRequestAnswered: ({ on, words }) => `${shortDate(on)}. ${words}`,
  DeterminationReceived: ({ scheme, reference, findings, orders }) =>
    `${scheme} ${reference}. ${findings.map(({ head, outcome }) => `${head}: ${outcome}.`).join(' ')} Orders: ${orders.length}.`,
  OrderCompliedWith: ({ order, on, proof }) => `Order ${order}, ${shortDate(on)}. ${proof}`,
  RecommendationAnswered: ({ recommendation, accepted, reason }) =>
    `Recommendation ${recommendation} ${accepted ? 'accepted' : 'not accepted'}. ${reason}`,
  RecommendationCompleted: ({ recommendation, on, proof }) =>
    `Recommendation ${recommendation}, ${shortDate(on)}. ${proof}`,
  FailureNoticeReceived: ({ kind, failure, issuedOn, ground, complyByOn }) =>
    `${capital(kind)} of type ${failure}, ${shortDate(issuedOn)}. ${ground}${complyByOn ? ` Comply by ${shortDate(complyByOn)}.` : ''}`,
  FailureNoticeCompliedWith: ({ on, proof }) => `${shortDate(on)}. ${proof}`,
  LetterNotDelivered: ({ on, by, cause, reason }) => `By ${by}, ${shortDate(on)}: ${cause}. ${reason}`,
  LetterSentAgain: ({ on, by, to }) => `${shortDate(on)}, by ${by}${to ? ` to ${to}` : ''}.`,
  LetterSettled: ({ on, wentOn, words }) =>
    `${shortDate(on)}: ${wentOn ? `it went ${shortDate(wentOn)}` : 'it did not go'}. ${words}`,
  TextsAskedFor: ({ on, number }) => `${shortDate(on)}: to ${number}.`,
  TextsStopped: ({ on, words }) => `${shortDate(on)}. ${words}`,
  TextSent: ({ on, by, says, parts }) =>
    `${shortDate(on)}, by ${by}, in ${parts} ${parts === 1 ? 'part' : 'parts'}: “${says}”`,
  TextNotSent: ({ on, by, cause, reason }) => `By ${by}, ${shortDate(on)}: ${cause}. ${reason}`,
}

/** What happened, in a sentence or two. */
export function handlingWordsOf<Type extends HandlingType>(
  event: ComplaintEvent<Type>,
  staff: readonly Named[],
): string {
  return sentences[event.type](event, staff)
}
