// How much one document may take while it is shown as pages. What reaches a limit is not shown, and its page says which.

/** Of one document; what comes after them is in the original. */
export const mostPages = 1_000
export const mostCharacters = 300_000

/** More than any telephone takes. */
export const mostPixels = 108_000_000

/** The longer side of a picture's copy: enough for a sheet of A4 in print. */
export const longestSide = 1_800

/** Of one part of a pack: binding takes memory for each of its sheets. */
export const mostSheets = 200

/** That one process is given, since the libraries do not give all their memory back. */
export const mostOrders = 100

export const secondsToShow = 60
export const secondsToBind = 180

/** Of the process that shows, with everything that the program itself takes. */
export const mostMemory = 1_500_000_000
