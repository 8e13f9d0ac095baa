import type { Among } from "../../locales/sentenceParts";
import { toDecimal } from "../../scoring/compare";
import type { CriterionView, ScoredStanding, Standing } from "./criterionView";
import { nameCells, cellsOfAll } from "./standingCells";
import type { NumberWriter } from "./numberWriter";

/** The units with most and with least points; a unit that has the maximum for an exemption is among the best where they have it too. */
export interface Extremes {
  readonly best: readonly Standing[];
  readonly lowest: readonly Standing[];
  /** Points. */
  readonly most: number;
  readonly least: number;
}

/** Null where the points of no unit are known. */
export function extremesOf({ scored, standings, max }: CriterionView): Extremes | null {
  if (scored.length === 0) return null;
  const points = scored.map((standing) => toDecimal(standing.points));
  const most = points.reduce((one, other) => Math.max(one, other));
  const least = points.reduce((one, other) => Math.min(one, other));
  const having = (value: number): readonly ScoredStanding[] =>
    scored.filter((standing) => toDecimal(standing.points) === value);
  const earned: ReadonlySet<Standing> = new Set(having(most));
  const best =
    max !== null && most === max
      ? standings.filter((standing) => earned.has(standing) || standing.exemption === "full")
      : [...earned];
  return { best, lowest: having(least), most, least };
}

/** Of whom a comparison of points holds. */
export function amongOf(view: CriterionView, write: NumberWriter): Among {
  const { scored, unknown, standings } = view;
  if (unknown > 0) {
    const assessed = standings.filter(({ unit, exemption }) => unit.result.submitted && exemption === null);
    const names = nameCells(view);
    return {
      kind: "known",
      known: write.count(scored.length, cellsOfAll(scored, names)),
      of: write.count(assessed.length, cellsOfAll(assessed, names)),
    };
  }
  return standings.some(({ exemption }) => exemption === "full") ? { kind: "scored" } : { kind: "all" };
}

/** A share of the maximum that all of some units have; null where they differ, or the maximum is not known. */
export function commonShare(standings: readonly Standing[]): number | null {
  const [first, ...others] = standings.map(({ share }) => share);
  return first !== undefined && others.every((other) => other === first) ? first : null;
}
