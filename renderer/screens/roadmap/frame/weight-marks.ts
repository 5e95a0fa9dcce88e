/** The scale of every weight: 0 does not count, 1 is neutral, 3 counts three times. */
export const WEIGHT_MARKS = [0, 1, 2, 3].map((value) => ({ value, label: String(value) }))
