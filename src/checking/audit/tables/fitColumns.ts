import { toDecimal } from "../../../scoring/compare";
import type { PrintedQuantity, Quantity, QuantityTable } from "./quantity";
import { quantityKey } from "./quantity";

/** Of how many units a column's values agree with a quantity that other tables show. */
export interface Fit {
  readonly fits: Quantity;
  readonly agreeing: number;
  readonly compared: number;
}

/** Fewer units than this prove nothing. */
const LEAST_UNITS = 3;
/** A column is another quantity when at least this share of its values agrees with it … */
const FITTING = 0.8;
/** … and no more than this share with the quantity it claims to be. */
const MISFITTING = 0.4;

/** Numbers by quantity and unit, with the sheets they stand in. */
export type NumbersByQuantity = ReadonlyMap<
  string,
  { readonly quantity: Quantity; readonly numbers: ReadonlyMap<string, readonly PrintedQuantity[]> }
>;

export function indexByQuantity(quantities: readonly PrintedQuantity[]): NumbersByQuantity {
  const index = new Map<string, { quantity: Quantity; numbers: Map<string, PrintedQuantity[]> }>();
  for (const printed of quantities) {
    const key = quantityKey(printed);
    let entry = index.get(key);
    if (entry === undefined) {
      const { criterion, output, year } = printed;
      entry = { quantity: { criterion, output, year }, numbers: new Map() };
      index.set(key, entry);
    }
    const same = entry.numbers.get(printed.unit);
    if (same === undefined) entry.numbers.set(printed.unit, [printed]);
    else same.push(printed);
  }
  return index;
}

/**
 * The quantity of other tables that a column's numbers are, although its headings claim another one, or none (`claimed` is
 * null); `null` where the claim holds, nothing fits, or two quantities fit equally well. Only points are compared. A claim is
 * given up only for what `larger` sheets, those of tables with more columns, show: of two that contradict each other, the
 * table of one criterion is the one with the wrong heading.
 */
export function fitColumn(
  table: QuantityTable,
  numbers: ReadonlyMap<string, number>,
  claimed: Quantity | null,
  known: NumbersByQuantity,
  larger: ReadonlySet<string>,
): Fit | null {
  const fitOf = (key: string, mayTell: (sheet: string) => boolean): Fit | null => {
    const entry = known.get(key);
    if (entry === undefined) return null;
    let compared = 0;
    let agreeing = 0;
    for (const [unit, number] of numbers) {
      const others = entry.numbers.get(unit)?.filter(({ sheet }) => mayTell(sheet)) ?? [];
      if (others.length === 0) continue;
      compared++;
      if (others.some((other) => other.number !== null && toDecimal(other.number) === toDecimal(number))) agreeing++;
    }
    return compared < LEAST_UNITS ? null : { fits: entry.quantity, agreeing, compared };
  };
  if (claimed !== null) {
    const own = fitOf(quantityKey(claimed), (sheet) => sheet !== table.grid.sheet);
    if (own !== null && own.agreeing > own.compared * MISFITTING) return null;
  }
  let best: Fit | null = null;
  let isShared = false;
  for (const [key, { quantity }] of known) {
    if (quantity.output !== "score" && quantity.output !== "total") continue;
    if (claimed !== null && key === quantityKey(claimed)) continue;
    const fit = fitOf(key, (sheet) => (claimed === null ? sheet !== table.grid.sheet : larger.has(sheet)));
    if (fit === null || fit.agreeing < fit.compared * FITTING) continue;
    if (best !== null && share(fit) === share(best)) isShared = true;
    if (best === null || share(fit) > share(best)) {
      best = fit;
      isShared = false;
    }
  }
  return isShared ? null : best;
}

function share({ agreeing, compared }: Fit): number {
  return agreeing / compared;
}
