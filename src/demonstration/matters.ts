// What the made-up residents of Fernbank Homes complain about, and what an honest answer would say.
import type { Theme } from '#core/complaint/handling.ts'

export type Matter = {
  readonly story: string
  readonly outcomeWanted: string
  readonly points: readonly string[]
  readonly notOurs?: { readonly text: string; readonly whoIs: string }
  readonly upheld: string
  readonly notUpheld: string
  readonly action: { readonly what: string; readonly owner: string }
  readonly pence: number
  readonly theme: Theme
  readonly service: string
}

export const matters: readonly Matter[] = [
  {
    story: 'I reported a leak under the kitchen sink six weeks ago. Two visits were booked and nobody came to either.',
    outcomeWanted: 'The leak mended and the cupboard made good',
    points: ['The leak under the kitchen sink was not repaired', 'Two appointments were missed without a word'],
    upheld:
      'Our repairs policy says 28 days for this repair. It took longer, and our diary shows no visit on either day.',
    notUpheld: 'Our records show that we rang twice and left a card, and a new visit was agreed with you.',
    action: { what: 'Replace the waste pipe and the base of the cupboard', owner: 'Repairs manager' },
    pence: 12000,
    theme: 'repairs',
    service: 'Repairs',
  },
  {
    story:
      'There is black mould in both bedrooms and my son has asthma. You painted over it last winter and it came back.',
    outcomeWanted: 'Find out why it is damp and put it right',
    points: [
      'The cause of the damp was never found',
      'Mould was painted over and came back',
      'My son’s asthma was not considered',
    ],
    upheld: 'We treated the mould and did not look for its cause, which is not what our damp and mould procedure asks.',
    notUpheld: 'The survey of last winter found no defect, and extraction was fitted within ten working days of it.',
    action: { what: 'Independent damp survey, and the works that it recommends', owner: 'Damp and mould lead' },
    pence: 45000,
    theme: 'damp and mould',
    service: 'Repairs',
  },
  {
    story:
      'The lift has been out of order on and off since May and I use a wheelchair. I missed a hospital appointment.',
    outcomeWanted: 'A lift that works, and to be told when it will not',
    points: ['The lift was out of order for 23 days', 'Nobody told me when it would be out'],
    upheld: 'The lift was out for 23 days in all and our own standard is three. We knew that you rely on it.',
    notUpheld: 'Notices were put up and messages sent on each day that the lift was out of order.',
    action: {
      what: 'Replace the door gear and send outage messages to wheelchair users',
      owner: 'Building services manager',
    },
    pence: 30000,
    theme: 'repairs',
    service: 'Building services',
  },
  {
    story:
      'My neighbour plays loud music until three in the morning. I have sent you nine diary sheets and heard nothing.',
    outcomeWanted: 'Somebody to deal with the noise and tell me what is happening',
    points: ['My diary sheets were not answered', 'No action plan was agreed with me'],
    notOurs: {
      text: 'Whether the noise is a statutory nuisance',
      whoIs: 'the environmental health team of your council',
    },
    upheld: 'Our policy promises a reply to diary sheets in ten working days, and yours waited five weeks.',
    notUpheld: 'An action plan was agreed with you on the telephone and confirmed in writing the next day.',
    action: { what: 'Agree an action plan and ring you every two weeks', owner: 'Tenancy services manager' },
    pence: 10000,
    theme: 'anti-social behaviour',
    service: 'Tenancy services',
  },
  {
    story: 'The boiler broke in January and we had no heating or hot water for eleven days with a baby in the house.',
    outcomeWanted: 'Compensation and an apology',
    points: ['We had no heating or hot water for eleven days', 'No temporary heaters were offered'],
    upheld:
      'Loss of heating in winter is an emergency repair. We should have come within 24 hours and brought heaters.',
    notUpheld: 'Two heaters were delivered on the first evening and signed for.',
    action: { what: 'Service the new boiler and check the pressure after two weeks', owner: 'Gas contract manager' },
    pence: 16500,
    theme: 'repairs',
    service: 'Gas and heating',
  },
  {
    story: 'My service charge went up by a third and nobody can tell me what the extra grounds maintenance is.',
    outcomeWanted: 'An explanation with the invoices',
    points: ['The rise in the service charge was not explained', 'My two letters were not answered'],
    upheld: 'You asked in writing twice, and our own standard is ten working days for an answer.',
    notUpheld: 'The rise is what the contract cost, and the summary of costs was sent with the estimate in February.',
    action: { what: 'Send the invoices behind the grounds maintenance charge', owner: 'Service charge accountant' },
    pence: 5000,
    theme: 'rent and service charges',
    service: 'Service charges',
  },
  {
    story: 'The man who came about my windows was rude to me and left before I could show him the bathroom.',
    outcomeWanted: 'An apology and the bathroom window mended',
    points: ['The operative was rude', 'The bathroom window was left unrepaired'],
    upheld: 'The job sheet has one window on it and you reported two. The visit was not finished.',
    notUpheld: 'We heard both accounts. We cannot say which of them is right, and we are sorry for how the visit felt.',
    action: { what: 'Mend the bathroom window', owner: 'Repairs manager' },
    pence: 2500,
    theme: 'staff conduct',
    service: 'Repairs',
  },
  {
    story: 'The communal door has not locked for two months and strangers sleep on the stairs.',
    outcomeWanted: 'A door that locks',
    points: ['The communal door was not secured', 'Reports of strangers on the stairs were not passed on'],
    upheld: 'A door that does not lock is an urgent repair and it was booked as a routine one.',
    notUpheld: 'Each report was passed to the neighbourhood team on the same day, and the police were told.',
    action: { what: 'Fit a new magnetic lock and check it weekly for a month', owner: 'Neighbourhood manager' },
    pence: 7500,
    theme: 'repairs',
    service: 'Neighbourhoods',
  },
  {
    story: 'I was told I was second on the list for the two-bedroom flat and then it went to somebody else.',
    outcomeWanted: 'To know how it was decided',
    points: ['I was given wrong advice about my place on the list'],
    notOurs: { text: 'The band that your application is in', whoIs: 'your council’s housing register' },
    upheld: 'What you were told was wrong: the place was read from the list of another scheme.',
    notUpheld: 'The note of the call shows that you were told your place could change as others bid.',
    action: { what: 'Write to you with how each let is ranked', owner: 'Lettings manager' },
    pence: 5000,
    theme: 'transfers and decants',
    service: 'Lettings',
  },
  {
    story:
      'The contractor who fitted the kitchen scratched the new floor, left rubble in the garden and never came back.',
    outcomeWanted: 'The floor put right and the rubble taken away',
    points: ['The floor was damaged', 'Rubble was left in the garden', 'The work was not finished'],
    upheld: 'The photographs you sent show the scratch and the rubble, and the work was signed off without a visit.',
    notUpheld: 'The work was inspected on the day it was finished, and nothing was then outstanding.',
    action: { what: 'Repair the floor, clear the garden and inspect the kitchen', owner: 'Planned works manager' },
    pence: 20000,
    theme: 'repairs',
    service: 'Planned works',
  },
  {
    story: 'I asked for letters in large print three times and still get the small ones, which I cannot read.',
    outcomeWanted: 'Letters I can read',
    points: ['My request for large print was not recorded'],
    upheld: 'You asked three times and nobody wrote it on your record.',
    notUpheld: 'Your record has said large print since April, and the letters sent since then were in large print.',
    action: { what: 'Send again, in large print, every letter of this year', owner: 'Customer services manager' },
    pence: 10000,
    theme: 'complaint handling',
    service: 'Customer services',
  },
  {
    story: 'The bins have not been emptied for three weeks and there are rats by the play area.',
    outcomeWanted: 'The bins emptied and the rats dealt with',
    points: ['The bin store was left full', 'Rats by the play area were not dealt with'],
    notOurs: { text: 'The weekly collection of household waste', whoIs: 'your council’s waste service' },
    upheld: 'Keeping the bin store clear is ours to do, and the caretaker’s visits were missed for three weeks.',
    notUpheld: 'Pest control came within two working days of the first report and has come weekly since.',
    action: { what: 'Clear and wash the bin store, and treat the play area', owner: 'Estates manager' },
    pence: 3000,
    theme: 'other',
    service: 'Estates',
  },
]
