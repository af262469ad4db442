// Where a home is, as far as its address says: the district of its postcode, which is large enough to be nobody's own.

/** The outward half before the inward one, as an address has them: 'M14 5RD', 'EC1A 1BB', and without the space between. */
const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}\b/g

/** Null where no postcode can be read, so that the area is not known. Of several, the last: it ends the address. */
export const districtOf = (address: string | null): string | null =>
  [...(address ?? '').toUpperCase().matchAll(postcode)].at(-1)?.[1] ?? null
