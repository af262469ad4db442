// What staff do on the journey of one complaint, each act as they would do it: by the labels that they read.
import assert from 'node:assert/strict'
import { password } from '../memory/memory-parts.ts'
import type { Person } from './person.ts'

/** Signed out after half an hour without a page, so on every new day. */
export async function signsIn(person: Person, name: string, landlord = 'fernbank'): Promise<void> {
  await person.goTo('/staff/sign-in')
  await person.type('Email address', `${name}@${landlord}.example`)
  await person.type('Password', password)
  await person.press('Sign in')
}

/** What is read out at the end of the first call. */
export type ReadOut = { readonly reference: string; readonly accessCode: string }

export async function logsAContact(person: Person): Promise<ReadOut> {
  await person.follow('Log a contact')
  await person.type('Who is complaining?', 'Mrs Ivy Lowe')
  await person.type('Telephone (optional)', '01632 960 455')
  await person.type('Address (optional)', 'Flat 2, Alder Court\n14 Mill Lane\nExampleton\nZZ1 4ZZ')
  await person.type('What happened?', 'Black mould in the bedroom since October. I rang twice and nobody called back.')
  await person.type('What do they want to happen? (optional)', 'The mould cleaned off, and a fan that works.')
  await person.choose('How should we reply?', 'By letter')
  await person.type('What do they need from us? (optional)', 'She is hard of hearing: ring twice, and speak slowly.')
  await person.press('Record the complaint')
  const said = await person.page.getByRole('main').innerText()
  const reference = /C-26-[0-9A-Z]{6}/.exec(said)?.[0] ?? ''
  const accessCode = /\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b/.exec(said)?.[0] ?? ''
  assert.equal(reference.length, 11)
  assert.equal(accessCode.length, 14)
  return { reference, accessCode }
}

export async function acknowledges(person: Person, path: string): Promise<void> {
  await person.goTo(path)
  await person.follow('Acknowledge stage 1')
  await defines(person)
  await person.press('See the letter')
  await person.reads('Nothing is recorded yet. Mrs Ivy Lowe will get exactly this')
  await person.reads('Mould in the bedroom since October was not treated')
  await person.reads('Exampleton Borough Council')
  await person.press('Send')
  await person.reads('Acknowledged. The letter is on its way.')
}

/** Fills in the form of the acknowledgement. */
export async function defines(person: Person): Promise<void> {
  await person.type('Point 1', 'Mould in the bedroom since October was not treated')
  await person.type('Point 2', 'Two telephone calls were not returned')
  await person.type('Not ours, 1 (optional)', 'The street lamp outside the window')
  await person.type('Who is responsible for it, 1 (optional)', 'Exampleton Borough Council')
  await person.pick('Who will handle it?', 'Amira Khan, complaints officer')
}

export async function takesLonger(person: Person, path: string): Promise<void> {
  await person.goTo(path)
  await person.follow('Take longer over stage 1')
  await person.reads('The response is due by Thursday 10 December 2026')
  await person.reads('It may be taken to Thursday 24 December 2026 at the latest')
  await person.type('Why is more time needed?', 'The surveyor cannot see the loft space before Wednesday 16 December.')
  await person.date('By when will you answer?', '21 12 2026')
  await person.choose('Did the resident agree to the new date?', 'Yes')
  await person.press('See the letter')
  await person.reads('Monday 21 December 2026')
  await person.press('Send')
  await person.reads('The new date is recorded.')
}

export async function answersStage1(person: Person, path: string): Promise<void> {
  await person.goTo(`${path}/respond`)
  await person.choose('Decision on point 1', 'Upheld')
  await person.type('Reasons for the decision on point 1', 'The fan had been broken since August and we did not look.')
  await person.choose('Decision on point 2', 'Not upheld')
  await person.type('Reasons for the decision on point 2', 'Our telephone records show that both calls were returned.')
  await person.at('Remedy 1').pick('Kind', 'Financial')
  await person.at('Remedy 1').type('What it is, in words', 'For the distress and the time it took')
  await person.at('Remedy 1').type('Sum, if it is money', '150')
  await person.at('Promise 1').type('What will be done', 'Fit a new fan in the bathroom and clean the bedroom wall')
  await person.at('Promise 1').type('Who will do it', 'Dale Price, repairs manager')
  await person.at('Promise 1').date('By when', '8 1 2027')
  await person.press('See the letter')
  await person.reads('£150.00')
  await person.reads('Friday 8 January 2027')
  await person.reads('All 8 parts are there.')
  await person.reads('✓ There Outstanding actions 6.9f: under “What we will do, and by when”')
  await person.reads(/\d words: \d minutes to read. Flesch reading ease \d\d of 100/)
  await person.press('Submit for checking')
  await person.reads('Submitted. The letter goes when somebody else has checked it.')
}

/** A colleague reads the letter beside what the record says, and lets it go. */
export async function approves(person: Person, path: string): Promise<void> {
  await person.goTo(path)
  await person.follow('Check the response before it is sent')
  await person.press('Approve and send')
  await person.reads('Approved. The letter is on its way.')
}

export async function acknowledgesAgain(person: Person, path: string): Promise<void> {
  await person.goTo(path)
  await person.follow('Acknowledge stage 2')
  assert.equal(
    await person.page.getByLabel('Point 2', { exact: true }).inputValue(),
    'Two telephone calls were not returned',
  )
  await person.pick('Who will handle it?', 'Carys Wynn, complaints lead')
  await person.press('See the letter')
  await person.reads('Friday 22 January 2027')
  await person.press('Send')
  await person.reads('Acknowledged. The letter is on its way.')
}

export async function answersStage2(person: Person, path: string): Promise<void> {
  await person.goTo(path)
  await person.follow('Answer stage 2')
  await person.reads('At stage 1: Not upheld')
  await person.choose('Decision on point 1', 'Upheld')
  await person.type('Reasons for the decision on point 1', 'The fan should have been mended in August.')
  await person.choose('Decision on point 2', 'Upheld')
  await person.type('Reasons for the decision on point 2', 'One of the two calls went to a number that was not hers.')
  await person.pick('Who decided it?', 'Carys Wynn, complaints lead')
  await person.press('See the letter')
  await person.reads('Housing Ombudsman Service')
  await person.press('Submit for checking')
  await person.reads('Submitted. The letter goes when somebody else has checked it.')
}

/** Opens the newest letter of a kind, and takes it home as PDF and as text. */
export async function downloads(person: Person, path: string, letter: string, says: RegExp): Promise<void> {
  await person.goTo(`${path}/letters`)
  await person.follow(letter)
  const pdf = await person.download('Download the letter as PDF')
  assert.equal(pdf.toString('latin1', 0, 5), '%PDF-')
  const text = await person.download('Download the letter as plain text')
  assert.match(text.toString('utf8'), says)
}
