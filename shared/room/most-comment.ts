/** Characters of what a phone writes beside its vote: short enough for one small message. */
export const MOST_COMMENT = 1000
