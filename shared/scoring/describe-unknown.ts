/** How many do not know, of all who gave a level or said so: “1 of 4 doesn’t know”, “nobody who answered knows”. */
export function describeUnknown(dontKnow: number, answers: number): string {
  if (dontKnow === answers) return 'nobody who answered knows'
  return `${dontKnow} of ${answers} ${dontKnow === 1 ? 'doesn’t' : 'don’t'} know`
}
