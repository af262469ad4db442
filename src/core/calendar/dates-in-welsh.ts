// Whole days as Welsh says them: the name of the weekday changes its first letter where the day says when.
import { type DateOnly, weekday } from './dates.ts'

const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
]
const shortMonths = ['Ion', 'Chwe', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag']
const shortWeekdays = ['Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad', 'Sul']
const weekdays = ['Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn', 'Sul']

/** '24 Tachwedd 2026'. */
export function welshDateWithoutWeekday(day: DateOnly): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`
}

/** 'Maw 24 Tach 2026', as lists of days say it. */
export function welshShortDate(day: DateOnly): string {
  const [year, month, date] = day.split('-')
  return `${shortWeekdays[weekday(day) - 1]} ${Number(date)} ${shortMonths[Number(month) - 1]} ${year}`
}

const named = (day: DateOnly): string => `${weekdays[weekday(day) - 1]} ${welshDateWithoutWeekday(day)}`

/** 'dydd Mawrth 24 Tachwedd 2026', as after 'erbyn' (by). */
export const welshLongDate = (day: DateOnly): string => `dydd ${named(day)}`

/** 'ddydd Mawrth 24 Tachwedd 2026', as it stands by itself for 'on Tuesday', and after 'o' and 'ar'. */
export const onWelshDay = (day: DateOnly): string => `ddydd ${named(day)}`
