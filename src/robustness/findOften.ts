import type { Steps } from "../steps/steps";

/** Draws that are added up at a time: three binary digits hold seven. */
const BATCH = 7;

/** Where the ranks of the units at each position stand. */
interface DrawnRanks {
  /** By position. */
  readonly places: Uint32Array;
  /** By place: ranks in a draw, from 1 to the number of units. */
  readonly ranksIn: (draw: number) => Uint16Array | Uint32Array;
}

/** The pairs of each unit with the later ones in its window, 32 to a word. */
interface Pairs {
  /** By position: of the last unit in its window. */
  readonly last: Uint32Array;
  /** By position: its first word; one more for the end. */
  readonly starts: Uint32Array;
  /** By position: its first word with a pair that is not settled. */
  readonly open: Uint32Array;
  /** By word: the pairs that are settled. */
  readonly settled: Uint32Array;
}

/**
 * For each unit, and each one after it in its window, whether the later one ranks at least level with it in `least` draws or
 * more.
 *
 * Counting pair by pair would take a comparison for each pair and draw. Instead 32 pairs are counted at once: the units that a
 * draw ranks at least level are the bits of a set that grows down the ranking, and the counts are held with one bit of 32
 * counters in a word, so that whole words are added as binary numbers. The counters begin so far up that they overflow at
 * `least`; pairs that have done so are settled, and words of such pairs at the front of a window are counted no more.
 *
 * @param last position of the last unit in each unit's window
 * @param least at least 1
 * @returns `isOften(position, later)`, in steps that yield the share (0–1) that is done
 */
export function* findOften(
  last: Uint32Array,
  draws: number,
  least: number,
  drawn: DrawnRanks,
): Steps<(position: number, later: number) => boolean, number> {
  const pairs = openPairs(last);
  const words = pairs.settled.length;
  const places = Math.max(3, Math.ceil(Math.log2(least)));
  const begin = 2 ** places - least;
  const digits = Array.from({ length: places }, (_, power) =>
    new Uint32Array(words).fill((begin >>> power) & 1 ? ALL : 0),
  );
  const collect = collector(pairs, drawn.places);
  const batch = Array.from({ length: BATCH }, () => new Uint32Array(words));
  for (let draw = 0; draw < draws; draw += BATCH) {
    for (let place = 0; place < BATCH; place++) {
      const sets = batch[place] ?? new Uint32Array();
      if (draw + place < draws) collect(drawn.ranksIn(draw + place), sets);
      else sets.fill(0);
    }
    addBatch(batch, digits, pairs);
    yield Math.min(1, (draw + BATCH) / draws);
  }
  return (position, later) => {
    const word = (pairs.starts[position] ?? 0) + (later >>> 5) - (position >>> 5);
    return (((pairs.settled[word] ?? 0) >>> (later & 31)) & 1) === 1;
  };
}

const ALL = 2 ** 32 - 1;

/** Bits of a word that are no pairs count as settled. */
function openPairs(last: Uint32Array): Pairs {
  const starts = new Uint32Array(last.length + 1);
  last.forEach((end, unit) => {
    starts[unit + 1] = (starts[unit] ?? 0) + (end >>> 5) - (unit >>> 5) + 1;
  });
  const settled = new Uint32Array(starts[last.length] ?? 0);
  last.forEach((end, unit) => {
    const [first, final] = [starts[unit] ?? 0, (starts[unit + 1] ?? 0) - 1];
    settled[first] = ALL >>> (31 - (unit & 31));
    settled[final] = (settled[final] ?? 0) | ~(ALL >>> (31 - (end & 31)));
  });
  return { last, starts, open: starts.slice(0, -1), settled };
}

/** Writes for each unit the open words of the set of units that rank at least level with it in a draw. */
function collector(
  { last, starts, open }: Pairs,
  places: Uint32Array,
): (drawn: Uint16Array | Uint32Array, into: Uint32Array) => void {
  const units = last.length;
  const ends = new Uint32Array(units + 2);
  const ranks = new Uint32Array(units);
  const order = new Uint32Array(units);
  const level = new Uint32Array((units + 31) >>> 5);
  return (drawn, into) => {
    ends.fill(0);
    for (let unit = 0; unit < units; unit++) {
      const rank = drawn[places[unit] ?? 0] ?? 0;
      ranks[unit] = rank;
      ends[rank + 1] = (ends[rank + 1] ?? 0) + 1;
    }
    for (let rank = 1; rank < ends.length; rank++) ends[rank] = (ends[rank] ?? 0) + (ends[rank - 1] ?? 0);
    for (let unit = 0; unit < units; unit++) {
      const rank = ranks[unit] ?? 0;
      const place = ends[rank] ?? 0;
      order[place] = unit;
      ends[rank] = place + 1;
    }
    level.fill(0);
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
        let word = open[unit] ?? 0;
        for (let from = (unit >>> 5) + word - (starts[unit] ?? 0); from <= to; from++) into[word++] = level[from] ?? 0;
      }
    }
  };
}

/**
 * Adds seven one-digit numbers to each counter: full adders reduce them to three digits, which are added with carry. A counter
 * that overflows is settled.
 */
function addBatch(
  batch: readonly Uint32Array[],
  digits: readonly Uint32Array[],
  { starts, open, settled }: Pairs,
): void {
  const none = new Uint32Array();
  const [i0 = none, i1 = none, i2 = none, i3 = none, i4 = none, i5 = none, i6 = none] = batch;
  const [d0 = none, d1 = none, d2 = none, ...higher] = digits;
  for (let unit = 0; unit < open.length; unit++) {
    const end = starts[unit + 1] ?? 0;
    for (let word = open[unit] ?? 0; word < end; word++) {
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
      settled[word] = (settled[word] ?? 0) | carry;
    }
    while ((open[unit] ?? 0) < end && settled[open[unit] ?? 0] === ALL) open[unit] = (open[unit] ?? 0) + 1;
  }
}
