// A landlord's website, which letters print without its 'https://', as a link that can be followed.

export const webAddress = (web: string): string => (/^https:\/\//i.test(web) ? web : `https://${web}`)
