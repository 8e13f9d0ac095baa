/** A stream of uniform numbers that is the same on every machine for the same seed. */
export interface Random {
  /** Writes uniform numbers of [0, 1), multiples of 2^-32, into the first `count` places. */
  readonly fill: (into: Float64Array, count: number) => void;
  /**
   * Adds to each place of `total` a factor times a number uniform from `least` to `least` and its `width`: what `fill` and a
   * loop would give, without the numbers in between.
   */
  readonly addWithin: (least: Float64Array, widths: Float64Array, factor: number, total: Float64Array) => void;
}

/**
 * xoshiro128** 1.1 by David Blackman and Sebastiano Vigna (public domain, prng.di.unimi.it), its state filled from the seed by
 * SplitMix32. It uses 32-bit whole-number arithmetic only, which JavaScript defines exactly.
 *
 * @param seed a whole number; its low 32 bits count.
 */
export function createRandom(seed: number): Random {
  const next = splitMix(seed);
  let [s0, s1, s2, s3] = [next(), next(), next(), next()];
  const addWithin: Random["addWithin"] = (least, widths, factor, total) => {
    let [a, b, c, d] = [s0, s1, s2, s3];
    for (let at = 0; at < total.length; at++) {
      const product = Math.imul(b, 5);
      const result = Math.imul((product << 7) | (product >>> 25), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      const drawn = (least[at] ?? 0) + (widths[at] ?? 0) * ((result >>> 0) / 2 ** 32);
      total[at] = (total[at] ?? 0) + factor * drawn;
    }
    [s0, s1, s2, s3] = [a, b, c, d];
  };
  return {
    addWithin,
    fill: (into, count) => {
      const places = into.subarray(0, count).fill(0);
      addWithin(
        places.slice(),
        places.map(() => 1),
        1,
        places,
      );
    },
  };
}

/** Whole numbers of 32 bits by the finalizer of MurmurHash3, which never gives four zeros in a row. */
function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
}
