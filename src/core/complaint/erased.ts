// What stands in an event, and in what is listed of it, where words were erased.

export const erased = '[erased]'
