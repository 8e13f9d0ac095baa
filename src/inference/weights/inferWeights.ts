import type { Criterion } from "../../rubric/rubric";
import { MARGIN, toDecimal } from "../../scoring/compare";
import type { TermWeight, WeightsInference } from "../inference";
import type { ResultBoard } from "../resultBoard";
import { collectEquations } from "./collectEquations";
import type { Equation } from "./collectEquations";
import { extentsOf } from "./extentsOf";
import type { Constraint, Extent } from "./extentsOf";
import { leastSquares } from "./leastSquares";
import { missBy, unexplained } from "./missBy";
import { roundWeights } from "./roundWeights";
import { spread } from "./spread";

/** A fit is repeated without the units it misses most as often. */
const REFITS = 4;
/** The share of the units that a refit keeps. */
const KEPT = 0.9;

/**
 * The weights of one printed total: fitted by least squares, rounded where round weights explain the totals, and with the
 * bracket that the rounding of the printed numbers leaves to each. `null` when the total is not printed or no unit shows it.
 */
export function inferWeights(board: ResultBoard, criterion: Criterion): WeightsInference | null {
  const equations = collectEquations(board, criterion);
  if (equations === null || equations.rows.length === 0 || equations.terms.length === 0) return null;
  const { rows, terms } = equations;
  const { solution, freedom } = fit(rows);
  const proposed = roundWeights(rows, refits(rows, solution));
  const contradictions = proposed === null ? [] : unexplained(rows, proposed);
  const explained = proposed === null ? [] : rows.filter((row) => missBy(row, proposed) === 0);
  const extents = proposed === null ? null : weightExtents(explained, Float64Array.from(proposed));
  return {
    criterion: equations.criterion,
    terms: terms.map((term, index): TermWeight => {
      const extent = extents?.[index] ?? { least: 0, most: Infinity };
      return {
        term,
        estimate: solution[index] ?? NaN,
        least: Math.max(0, toDecimal(extent.least)),
        most: Number.isFinite(extent.most) ? toDecimal(extent.most) : null,
        isDetermined: freedom.every((direction) => direction[index] === 0),
        proposed: proposed?.[index] ?? null,
      };
    }),
    units: rows.length,
    residual: Math.sqrt(rows.reduce((sum, row) => sum + residualOf(row, solution) ** 2, 0) / rows.length),
    contradictions: contradictions.flatMap(({ unit }) => {
      const found = board.units[unit];
      return found === undefined ? [] : [{ name: found.name, row: found.row }];
    }),
    freedom: freedom.map((direction) =>
      terms.flatMap((term, index) => {
        const change = direction[index] ?? 0;
        return change === 0 ? [] : [{ term, change }];
      }),
    ),
  };
}

function fit(rows: readonly Equation[]): ReturnType<typeof leastSquares> {
  const columns = (rows[0]?.terms ?? []).map((_, term) =>
    Float64Array.from(rows, ({ terms }) => terms[term]?.value ?? 0),
  );
  return leastSquares(
    columns,
    Float64Array.from(rows, ({ total }) => total.value),
  );
}

/** The first fit, and further ones without the units that lie farthest from the fit before: a table may have slips. */
function refits(rows: readonly Equation[], first: Float64Array): readonly Float64Array[] {
  const fits = [first];
  const keep = Math.ceil(rows.length * KEPT);
  if (keep === rows.length || keep <= first.length) return fits;
  for (let round = 0, last = first; round < REFITS; round++) {
    const miss = (row: Equation): number => Math.abs(residualOf(row, last));
    const nearest = [...rows].sort((one, other) => miss(one) - miss(other)).slice(0, keep);
    last = fit(nearest).solution;
    fits.push(last);
  }
  return fits;
}

function residualOf({ total, terms }: Equation, weights: Float64Array): number {
  return terms.reduce((rest, { value }, term) => rest - (weights[term] ?? 0) * value, total.value);
}

/** Units that brackets are made from; more would only narrow them. */
const BOUNDING = 500;

/** Weights are not negative, so that the least a sum can be is that of the least terms. */
function weightExtents(rows: readonly Equation[], inside: Float64Array): readonly Extent[] {
  const constraints = spread(rows, BOUNDING).flatMap(({ total, terms }): readonly Constraint[] => [
    { coefficients: Float64Array.from(terms, ({ low }) => low), atMost: total.high + MARGIN },
    { coefficients: Float64Array.from(terms, ({ high }) => -high), atMost: MARGIN - total.low },
  ]);
  const positive = Array.from(inside, (_, term): Constraint => {
    const coefficients = new Float64Array(inside.length);
    coefficients[term] = -1;
    return { coefficients, atMost: 0 };
  });
  return extentsOf([...constraints, ...positive], inside);
}
