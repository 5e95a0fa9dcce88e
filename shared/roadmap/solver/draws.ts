/**
 * Random bits, the same for the same seed: Marsaglia, Xorshift RNGs, Journal of Statistical Software 8 (14), 2003. Whole numbers, unlike
 * `seededRandom`: local search draws millions of them, and a fraction for each would have to be allocated.
 */
export class Draws {
  private readonly state: Int32Array

  constructor(seed: number) {
    this.state = Int32Array.of(seed === 0 ? 1 : seed)
  }

  /** 32 bits. */
  next(): number {
    let bits = this.state[0] as number
    bits ^= bits << 13
    bits ^= bits >>> 17
    bits ^= bits << 5
    this.state[0] = bits
    return bits
  }
}
