const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Orders `units` (indexes into `keys`) by key from the highest down, equal keys in the order given. Keys are whole numbers;
 * those whose range a double holds exactly are sorted by radix, in time proportional to their count.
 */
export function orderByKey(units: Uint32Array, keys: Float64Array): Uint32Array {
  let highest = -Infinity;
  let lowest = Infinity;
  for (const unit of units) {
    const key = keys[unit] ?? NaN;
    if (key > highest) highest = key;
    if (key < lowest) lowest = key;
  }
  if (units.length < 2 || highest === lowest) return units.slice();
  if (!(highest - lowest <= Number.MAX_SAFE_INTEGER)) {
    return units.slice().sort((one, other) => (keys[other] ?? NaN) - (keys[one] ?? NaN));
  }
  return radixOrder(units, keys, highest, highest - lowest);
}

/** Least significant digit first; two digits are taken from the keys at a time, since only 32 bits of a double can be shifted. */
function radixOrder(units: Uint32Array, keys: Float64Array, highest: number, range: number): Uint32Array {
  let order = units.slice();
  let next = new Uint32Array(units.length);
  let digits = new Uint32Array(units.length);
  let nextDigits = new Uint32Array(units.length);
  for (let taken = 0; range >= 2 ** taken; taken += DIGIT_BITS) {
    const isSecond = taken % (2 * DIGIT_BITS) !== 0;
    if (!isSecond) takeDigits(order, keys, highest, 2 ** taken, digits);
    const shift = isSecond ? DIGIT_BITS : 0;
    const places = startPlaces(digits, shift);
    for (let i = 0; i < order.length; i++) {
      const digit = ((digits[i] ?? 0) >>> shift) & (DIGITS - 1);
      const place = places[digit] ?? 0;
      places[digit] = place + 1;
      next[place] = order[i] ?? 0;
      nextDigits[place] = digits[i] ?? 0;
    }
    [order, next, digits, nextDigits] = [next, order, nextDigits, digits];
  }
  return order;
}

/** How far each key lies below the highest, in units of `unit`, cut to its low 32 bits. */
function takeDigits(order: Uint32Array, keys: Float64Array, highest: number, unit: number, digits: Uint32Array): void {
  for (let i = 0; i < order.length; i++) digits[i] = Math.floor((highest - (keys[order[i] ?? 0] ?? 0)) / unit);
}

function startPlaces(digits: Uint32Array, shift: number): Uint32Array {
  const places = new Uint32Array(DIGITS);
  for (const digit of digits) {
    const value = (digit >>> shift) & (DIGITS - 1);
    places[value] = (places[value] ?? 0) + 1;
  }
  let start = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = places[digit] ?? 0;
    places[digit] = start;
    start += count;
  }
  return places;
}
