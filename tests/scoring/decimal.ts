import { fc } from "../support/properties";

/** A decimal with at most `places` digits after the sign: its double and its exact value in units of the last place. */
interface Decimal {
  readonly value: number;
  readonly units: bigint;
}

/** Scores as they are typed: 0 to `max` with at most `places` decimals. */
export function decimal(places: number, max: number): fc.Arbitrary<Decimal> {
  const scale = 10 ** places;
  return fc.integer({ min: 0, max: max * scale }).map((units) => decimalOf(BigInt(units), places));
}

/** The double that the decimal's own digits give, as typing them into a cell does. */
export function decimalOf(units: bigint, places: number): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? whole : `${whole}.${digits.slice(digits.length - places)}`;
  return { value: Number((units < 0n ? "-" : "") + text), units };
}
