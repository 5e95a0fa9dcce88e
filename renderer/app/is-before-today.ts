/** Whether a moment, in milliseconds since 1970, lies before today where the user is. The start does without it. */
export function isBeforeToday(moment: number): boolean {
  return moment < new Date().setHours(0, 0, 0, 0)
}
