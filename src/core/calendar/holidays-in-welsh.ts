// What bank holidays are called in Welsh; one whose name has no Welsh here is called a bank holiday. See decisions/0033.

const names: Readonly<Record<string, string>> = {
  "New Year's Day": 'Dydd Calan',
  'Good Friday': 'Dydd Gwener y Groglith',
  'Easter Monday': 'Dydd Llun y Pasg',
  'Early May bank holiday': 'Gŵyl banc dechrau Mai',
  'Spring bank holiday': 'Gŵyl banc y gwanwyn',
  'Summer bank holiday': 'Gŵyl banc yr haf',
  'Christmas Day': 'Dydd Nadolig',
  'Boxing Day': 'Gŵyl San Steffan',
}

/** 'Gŵyl San Steffan (diwrnod yn ei lle)', where the day itself falls on a weekend. */
export function welshHoliday(title: string): string {
  const [, name = '', instead] = /^(.*?)( \(substitute day\))?$/.exec(title.replace('’', "'")) ?? []
  const welsh = names[name] ?? 'Gŵyl banc'
  return instead ? `${welsh} (diwrnod yn ei lle)` : welsh
}
