/** Draws that are added up at a time: three binary digits hold seven. */
const BATCH = 7;

/**
 * For each unit, and each one after it in its window, in how many draws the later one ranks at least level with it.
 *
 * Counting pair by pair would take a comparison for each pair and draw. Instead 32 pairs are counted at once: the units that a
 * draw ranks at least level are the bits of a set that grows down the ranking, and the counts are held with one bit of 32
 * counters in a word, so that whole words are added as binary numbers.
 *
 * @param rankOf rank of the unit at a position in a draw, from 1 to the number of units
 * @returns `count(position, later)`, in steps that yield the share (0–1) that is done
 */
export function* countLevel(
  last: Uint32Array,
  draws: number,
  rankOf: (position: number, draw: number) => number,
): Generator<number, (position: number, later: number) => number> {
  const units = last.length;
  const starts = new Uint32Array(units + 1);
  for (let unit = 0; unit < units; unit++) {
    starts[unit + 1] = (starts[unit] ?? 0) + ((last[unit] ?? unit) >>> 5) - (unit >>> 5) + 1;
  }
  const words = starts[units] ?? 0;
  const digits = Array.from({ length: Math.max(3, Math.ceil(Math.log2(draws + 1))) }, () => new Uint32Array(words));
  const batch = Array.from({ length: BATCH }, () => new Uint32Array(words));
  for (let draw = 0; draw < draws; draw += BATCH) {
    for (let place = 0; place < BATCH; place++) {
      const sets = batch[place] ?? new Uint32Array();
      if (draw + place < draws) collectSets(last, starts, (unit) => rankOf(unit, draw + place), sets);
      else sets.fill(0);
    }
    addBatch(batch, digits);
    yield Math.min(1, (draw + BATCH) / draws);
  }
  return (position, later) => {
    const word = (starts[position] ?? 0) + (later >>> 5) - (position >>> 5);
    return digits.reduce((count, digit, power) => count + ((((digit[word] ?? 0) >>> (later & 31)) & 1) << power), 0);
  };
}

/** Writes for each unit the words of the set of units that rank at least level with it. */
function collectSets(
  last: Uint32Array,
  starts: Uint32Array,
  rankOf: (unit: number) => number,
  into: Uint32Array,
): void {
  const units = last.length;
  const ends = new Uint32Array(units + 2);
  const ranks = new Uint32Array(units);
  for (let unit = 0; unit < units; unit++) {
    const rank = rankOf(unit);
    ranks[unit] = rank;
    ends[rank + 1] = (ends[rank + 1] ?? 0) + 1;
  }
  for (let rank = 1; rank < ends.length; rank++) ends[rank] = (ends[rank] ?? 0) + (ends[rank - 1] ?? 0);
  const order = new Uint32Array(units);
  for (let unit = 0; unit < units; unit++) {
    const rank = ranks[unit] ?? 0;
    const place = ends[rank] ?? 0;
    order[place] = unit;
    ends[rank] = place + 1;
  }
  const level = new Uint32Array((units + 31) >>> 5);
  for (let start = 0; start < units;) {
    const rank = ranks[order[start] ?? 0];
    let end = start;
    for (; end < units && ranks[order[end] ?? 0] === rank; end++) {
      const unit = order[end] ?? 0;
      level[unit >>> 5] = (level[unit >>> 5] ?? 0) | (1 << (unit & 31));
    }
    for (; start < end; start++) {
      const unit = order[start] ?? 0;
      const to = (last[unit] ?? unit) >>> 5;
      let word = starts[unit] ?? 0;
      for (let from = unit >>> 5; from <= to; from++) into[word++] = level[from] ?? 0;
    }
  }
}

/** Adds seven one-digit numbers to each counter: full adders reduce them to three digits, which are added with carry. */
function addBatch(batch: readonly Uint32Array[], digits: readonly Uint32Array[]): void {
  const none = new Uint32Array();
  const [i0 = none, i1 = none, i2 = none, i3 = none, i4 = none, i5 = none, i6 = none] = batch;
  const [d0 = none, d1 = none, d2 = none, ...higher] = digits;
  for (let word = 0; word < d0.length; word++) {
    const a = i0[word] ?? 0;
    const b = i1[word] ?? 0;
    const c = i2[word] ?? 0;
    const d = i3[word] ?? 0;
    const e = i4[word] ?? 0;
    const f = i5[word] ?? 0;
    const g = i6[word] ?? 0;
    const ab = a ^ b;
    const abc = ab ^ c;
    const carryAbc = (a & b) | (ab & c);
    const de = d ^ e;
    const def = de ^ f;
    const carryDef = (d & e) | (de & f);
    const both = abc ^ def;
    const ones = both ^ g;
    const carryOnes = (abc & def) | (both & g);
    const twosPart = carryAbc ^ carryDef;
    const twos = twosPart ^ carryOnes;
    const fours = (carryAbc & carryDef) | (twosPart & carryOnes);
    const n0 = d0[word] ?? 0;
    const n1 = d1[word] ?? 0;
    const n2 = d2[word] ?? 0;
    d0[word] = n0 ^ ones;
    const c0 = n0 & ones;
    const sum1 = n1 ^ twos;
    d1[word] = sum1 ^ c0;
    const c1 = (n1 & twos) | (sum1 & c0);
    const sum2 = n2 ^ fours;
    d2[word] = sum2 ^ c1;
    let carry = (n2 & fours) | (sum2 & c1);
    for (let place = 0; carry !== 0 && place < higher.length; place++) {
      const digit = higher[place] ?? none;
      const before = digit[word] ?? 0;
      digit[word] = before ^ carry;
      carry &= before;
    }
  }
}
