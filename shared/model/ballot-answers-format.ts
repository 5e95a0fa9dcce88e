/** What a ballot's file calls itself. */
export const BALLOT_ANSWERS_FORMAT = 'trefoil-votes'
export const BALLOT_ANSWERS_VERSION = 1
