// What a resident does on the form of a complaint, by the labels that they read.
import type { Person } from './person.ts'

export const goesOn = (person: Person, status = 200) => person.press('Continue', status)

/** Up to where everything is checked: only what is required is answered. */
export async function tells(person: Person): Promise<void> {
  await person.goTo('/fernbank')
  await person.press('Make a complaint')
  await person.press('Start now')
  await person.choose('Is it a complaint?', 'Yes, I want to complain')
  await goesOn(person)
  await person.choose('Is anybody in danger?', 'No')
  await goesOn(person)
  await person.type('What happened?', 'The lift has been out of order for nine days. I rang three times.')
  await goesOn(person)
  await goesOn(person)
  await goesOn(person)
  await person.choose('Where did it happen?', 'At home')
  await person.type('The address of the home', 'Flat 9, Birch House\nExampleton\nZZ1 9ZZ')
  await goesOn(person)
  await goesOn(person)
  await goesOn(person)
  await person.choose('How shall we reply?', 'Letters by post')
  await goesOn(person)
  await goesOn(person)
  await person.type('What is your name?', 'Tom')
}
