/** Which steps stand in which period, so that one can be drawn without a search. */
export class PeriodLists {
  private readonly steps: number
  /** By period: its steps, in no order. */
  private readonly listed: Int32Array
  private readonly counts: Int32Array
  /** By step: its place in the list of its period. */
  private readonly placeOf: Int32Array

  constructor(periodOf: Int32Array, periods: number) {
    this.steps = periodOf.length
    this.listed = new Int32Array(periods * this.steps)
    this.counts = new Int32Array(periods)
    this.placeOf = new Int32Array(this.steps)
    for (const [step, period] of periodOf.entries()) this.enter(step, period)
  }

  /** One of the period's steps, by a number from 0 to 65535; −1 where there is none. */
  draw(period: number, drawn: number): number {
    const count = this.counts[period] as number
    return count === 0 ? -1 : (this.listed[period * this.steps + ((drawn * count) >>> 16)] as number)
  }

  move(step: number, from: number, to: number): void {
    const count = (this.counts[from] as number) - 1
    const last = this.listed[from * this.steps + count] as number
    const place = this.placeOf[step] as number
    this.counts[from] = count
    this.listed[from * this.steps + place] = last
    this.placeOf[last] = place
    this.enter(step, to)
  }

  private enter(step: number, period: number): void {
    const place = this.counts[period] as number
    this.listed[period * this.steps + place] = step
    this.placeOf[step] = place
    this.counts[period] = place + 1
  }
}
