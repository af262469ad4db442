// A sum of pence as a letter writes it: '£1,234.50'.
const sterling = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

export const pounds = (pence: number): string => sterling.format(pence / 100)
