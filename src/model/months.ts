/** The months by their English names, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The first three letters of each, in lower case: how months are shortened. */
export const MONTHS_SHORT = MONTHS.map((month) => month.slice(0, 3).toLowerCase())
