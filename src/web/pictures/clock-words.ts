// What a clock bar says of its days, beside its name and its sentence; in English unless its page is in another language.

export type CellState = 'used' | 'left' | 'extension used' | 'extension left' | 'over'

export type ClockBarWords = {
  readonly dayByDay: string
  readonly workingDay: string
  readonly date: string
  readonly counts: string
  readonly notCounted: string
  readonly today: string
  readonly states: { readonly [state in CellState]: string }
}

export const englishClockWords: ClockBarWords = {
  dayByDay: 'Day by day',
  workingDay: 'Working day',
  date: 'Date',
  counts: 'How it counts',
  notCounted: 'not counted',
  today: 'today',
  states: {
    used: 'used',
    left: 'left',
    'extension used': 'extension used',
    'extension left': 'extension left',
    over: 'over',
  },
}
