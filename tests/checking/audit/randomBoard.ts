import type { CellValue } from "../../../src/grid/grid";
import type { OutputColumn, Scoreboard } from "../../../src/reading/scoreboard";
import { readHeadingText } from "../../../src/reading/headings/readHeadingText";
import { readScore } from "../../../src/reading/cells/readScore";
import type { Criterion, Rubric, Tiers } from "../../../src/rubric/rubric";
import { criteriaOf, indicatorsOf, parentsOf } from "../../../src/rubric/tree";
import { round } from "../../../src/scoring/round";
import type { UnitResult } from "../../../src/scoring/results";
import { scoreUnits } from "../../../src/scoring/scoreUnits";
import { fc } from "../../support/properties";
import { scoreboardOf } from "../../support/scoreboardOf";
import type { ScoreCell } from "../../support/scoreboardOf";

/** How a board's numbers are written into cells. */
export type Writing = "text" | "comma" | "format" | "general";

/** A board whose every printed number was rounded from unrounded ones that fit together. */
export interface RandomBoard {
  readonly rubric: Rubric;
  readonly truth: readonly UnitResult[];
  /** Headings in row 1, units from row 2, as `scoreboardOf` lays them out; results behind the indicators. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** 1-based column by `<criterion>/<points | percent | tier | rank>`. */
  readonly columns: Readonly<Record<string, number>>;
  readonly outputs: readonly OutputColumn[];
  readonly percents: readonly { readonly column: number; readonly heading: string }[];
}

const SHARES = ["85%", "60%", "35%"];
const MARKS = { zero: ["---"], exempt: ["Không đánh giá"], notSubmitted: ["Không cung cấp số liệu"] };

function tiersBy(key: "total" | "each"): Tiers {
  return {
    bands: SHARES.map((share, band) => ({ label: `Mức ${band + 1}`, atLeast: { [key]: share } })),
    otherwise: "Không xếp loại",
  };
}

interface BoardShape {
  readonly parts: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly isFlat: boolean;
  readonly tiers: "total" | "each";
  readonly ties: "competition" | "dense" | "ordinal";
  readonly rankDecimals: number | null;
  readonly decimals: number;
  readonly writing: Writing;
  /** Headings print each indicator's maximum and, of groups, shares that add up to 100 %. */
  readonly shares: readonly number[];
  /** By unit, by indicator: parts in a million of the maximum; negative for a cell without a number. */
  readonly scores: readonly (readonly number[])[];
}

interface BoardOptions {
  /** Digits of the scores before they are printed; undefined: as they are printed. */
  readonly unrounded: boolean;
  readonly units: number;
  readonly marks: boolean;
}

export function randomBoards({ unrounded, units, marks }: BoardOptions): fc.Arbitrary<RandomBoard> {
  const share = fc.integer({ min: marks ? -60_000 : 200_000, max: 1_000_000 });
  return fc
    .record({
      parts: fc.array(fc.array(fc.constantFrom(5, 8, 10, 12.5, 18, 24), { minLength: 2, maxLength: 4 }), {
        minLength: 2,
        maxLength: 3,
      }),
      weights: fc.array(fc.constantFrom(1, 1, 1, 0.3, 0.15, 2), { minLength: 12, maxLength: 12 }),
      isFlat: fc.boolean(),
      tiers: fc.constantFrom("total" as const, "each" as const),
      ties: fc.constantFrom("competition" as const, "dense" as const, "ordinal" as const),
      rankDecimals: fc.constantFrom(null, 0, 1, 2),
      decimals: unrounded ? fc.integer({ min: 0, max: 3 }) : fc.constant(2),
      writing: fc.constantFrom<Writing[]>("text", "comma", "format", "general"),
      shares: fc.array(fc.integer({ min: 1, max: 33 }), { minLength: 3, maxLength: 3 }),
      scores: fc.array(fc.array(share, { minLength: 12, maxLength: 12 }), { minLength: units, maxLength: units }),
    })
    .map((shape) => printBoard(unrounded ? shape : { ...shape, rankDecimals: shape.rankDecimals ?? 2 }, unrounded));
}

function printBoard(shape: BoardShape, unrounded: boolean): RandomBoard {
  const rubric = rubricOf(shape);
  const leaves = indicatorsOf(rubric.criteria);
  const exact = shape.scores.map((row) =>
    leaves.map(({ max = 0 }, leaf): ScoreCell => {
      const part = row[leaf] ?? 0;
      if (part < 0) return part < -40_000 ? "Không đánh giá" : part < -20_000 ? "---" : null;
      return round((part * max) / 1_000_000, unrounded ? 6 : shape.decimals);
    }),
  );
  const truth = scoreUnits(
    scoreboardOf(
      rubric,
      exact.map((cells) => ({ cells })),
    ),
    rubric,
  );
  const { decimals, writing } = shape;
  const headings: string[] = ["Đơn vị", ...leaves.map(({ name, max = 0 }) => `${name} (${inWriting(max, writing)})`)];
  const headedShares = sharesOf(shape);
  const body: CellValue[][] = truth.map((unit, index) => [
    unit.name,
    ...(exact[index] ?? []).map((cell) => (typeof cell === "number" ? write(cell, decimals, writing) : cell)),
  ]);
  const formats: string[] = ["General", ...leaves.map(() => formatOf(decimals, writing))];
  const columns: Record<string, number> = Object.fromEntries(leaves.map(({ id }, at) => [`${id}/points`, at + 2]));
  const outputs: OutputColumn[] = [];
  const percents: { column: number; heading: string }[] = [];
  const add = (key: string, heading: string, format: string, valueOf: (unit: UnitResult) => CellValue): number => {
    headings.push(heading);
    formats.push(format);
    body.forEach((row, unit) => row.push(truth[unit] === undefined ? null : valueOf(truth[unit])));
    columns[key] = headings.length;
    return headings.length;
  };
  const points = (value: number | null | undefined): CellValue =>
    typeof value === "number" ? write(value, decimals, writing) : null;
  const shareOf = (value: number | null): CellValue => (value === null ? null : writeShare(value, writing));
  for (const { id, name } of parentsOf(rubric.criteria)) {
    const share = headedShares.get(id);
    const heading = `Tổng điểm ${name}${share === undefined ? "" : ` (${inWriting(share, writing)}%)`}`;
    const column = add(`${id}/points`, heading, formatOf(decimals, writing), ({ totals }) => points(totals[id]));
    outputs.push({ criterion: id, output: "total", column, heading: name, confidence: 1, printedMax: null });
    const percent = add(`${id}/percent`, `Tỷ lệ ${name}`, shareFormat(writing), (unit) =>
      shareOf(unit.percents[id] ?? null),
    );
    outputs.push({ criterion: id, output: "percent", column: percent, heading: name, confidence: 1, printedMax: null });
  }
  leaves.forEach(({ id, name, max = 0 }, leaf) => {
    const heading = `% ${name}`;
    const column = add(`${id}/percent`, heading, shareFormat(writing), (unit) => {
      const cell = exact[truth.indexOf(unit)]?.[leaf];
      return typeof cell === "number" ? shareOf(cell / max) : null;
    });
    percents.push({ column, heading });
  });
  for (const { id, tiers } of criteriaOf(rubric.criteria)) {
    if (tiers === undefined) continue;
    const column = add(`${id}/tier`, "Mức", "General", (unit) => unit.tiers[id] ?? null);
    outputs.push({ criterion: id, output: "tier", column, heading: "Mức", confidence: 1, printedMax: null });
  }
  const rank = add("total/rank", "Xếp hạng", "General", ({ ranks }) => ranks.total ?? null);
  outputs.push({
    criterion: "total",
    output: "rank",
    column: rank,
    heading: "Xếp hạng",
    confidence: 1,
    printedMax: null,
  });
  return {
    rubric,
    truth,
    cells: [headings, ...body],
    numberFormats: [headings.map(() => "General"), ...body.map(() => formats)],
    columns,
    outputs,
    percents,
  };
}

/** What reading finds on the board's cells, which may have been changed since. */
export function scoreboardOn(board: RandomBoard, cells: RandomBoard["cells"]): Scoreboard {
  const leaves = indicatorsOf(board.rubric.criteria);
  const rows = cells.slice(1);
  const base = scoreboardOf(
    board.rubric,
    rows.map(() => ({ cells: leaves.map(() => 0) })),
  );
  return {
    layout: {
      ...base.layout,
      columns: base.layout.columns.map((column) => {
        return { ...column, printedMax: readHeadingText(String(cells[0]?.[column.column - 1])).max };
      }),
      outputs: board.outputs,
      unmatched: board.percents,
      lastColumn: cells[0]?.length ?? 1,
    },
    units: base.units,
    scores: rows.map((row) => leaves.map((_, leaf) => readScore(row[leaf + 1] ?? null, MARKS))),
  };
}

function rubricOf({ parts, weights, isFlat, tiers, ties, rankDecimals }: BoardShape): Rubric {
  let next = 0;
  const children = parts.map((maxima, part): Criterion => {
    const leaves = maxima.map((max, leaf) => ({
      id: `i${part}${leaf}`,
      name: `Chỉ tiêu ${part}.${leaf}`,
      max,
      weight: weights[next++] ?? 1,
    }));
    return { id: `p${part}`, name: `Nhóm ${part}`, children: leaves, tiers: tiersBy(tiers) };
  });
  return {
    id: "thu-nghiem",
    title: { vi: "Thử nghiệm", en: "Trial" },
    province: "",
    year: 2020,
    level: "department",
    basis: [],
    criteria: {
      id: "total",
      name: "Chung",
      children: isFlat ? children.flatMap(({ children: leaves = [] }) => leaves) : children,
      tiers: tiersBy("total"),
    },
    ranking: [{ of: "total", ties, decimals: rankDecimals }],
    marks: MARKS,
    units: [],
    sources: {},
  };
}

/** Shares of the groups by id, in percent, 100 together; none where the tree has no groups. */
function sharesOf({ parts, isFlat, shares }: BoardShape): ReadonlyMap<string, number> {
  const first = parts.slice(1).map((_, part) => (shares[part] ?? 0) + (part === 0 ? 0.5 : 0));
  const last = 100 - first.reduce((sum, share) => sum + share, 0);
  return new Map(isFlat ? [] : [...first, last].map((share, part) => [`p${part}`, share]));
}

function inWriting(value: number, writing: Writing): string {
  return writing === "comma" ? String(value).replace(".", ",") : String(value);
}

export function write(value: number, decimals: number, writing: Writing): CellValue {
  const rounded = round(value, decimals);
  if (writing === "text") return rounded.toFixed(decimals);
  return writing === "comma" ? rounded.toFixed(decimals).replace(".", ",") : rounded;
}

function writeShare(value: number, writing: Writing): CellValue {
  const text = `${(round(value, 4) * 100).toFixed(2)}%`;
  if (writing === "text") return text;
  return writing === "comma" ? text.replace(".", ",") : round(value, 4);
}

function formatOf(decimals: number, writing: Writing): string {
  if (writing !== "format") return "General";
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

function shareFormat(writing: Writing): string {
  return writing === "format" || writing === "general" ? "0.00%" : "General";
}
