import { outputsOf } from "../../../src/reading/columns/outputsOf";
import type { Output } from "../../../src/reading/scoreboard";
import type { Criterion, Rubric } from "../../../src/rubric/rubric";
import { indicatorsOf } from "../../../src/rubric/tree";
import { misspell, shorten, withLostDiacritics, withoutDiacritics } from "./distort";
import type { MessyLayout } from "./layout";
import type { Random } from "./random";
import { INDICATOR_NAMES } from "./words";

/** One column of points, results or anything else, with its headings from the top. */
export interface MessyColumn {
  readonly headings: readonly string[];
  readonly indicator?: Criterion;
  readonly result?: { readonly criterion: Criterion; readonly output: Output };
  readonly foreign?: "note" | "year before" | "own score" | "helper";
  readonly max: number | null;
}

const RESULT_NAMES: Readonly<Record<Output, readonly string[]>> = {
  total: ["Tổng điểm", "Tổng cộng", "Tổng số điểm"],
  percent: ["Tỷ lệ (%)", "Tỷ lệ đạt", "Phần trăm"],
  tier: ["Xếp loại", "Mức xếp loại", "Phân loại"],
  rank: ["Xếp hạng", "Thứ hạng", "Vị thứ"],
  shortfall: ["Còn thiếu", "Số điểm còn thiếu"],
};

/** The columns of a table in the order of the sheet, all with as many headings. */
export function columnsOf(rubric: Rubric, layout: MessyLayout, random: Random): readonly MessyColumn[] {
  const all = pointColumns(rubric.criteria, layout, random);
  const absent = layout.absent ? random.pick(indicatorsOf(rubric.criteria)) : null;
  const points = all.filter(({ indicator }) => absent === null || indicator !== absent);
  const results =
    layout.results === "none"
      ? []
      : random
          .some(outputsOf(rubric.criteria, rubric.ranking), random.integer(1, 4))
          .filter((output) => output !== "shortfall")
          .map((output): MessyColumn => resultColumn(rubric.criteria, output, [], random));
  const columns = layout.resultsFirst ? [...results, ...points] : [...points, ...results];
  const foreign: MessyColumn | null = foreignColumn(layout, rubric, random);
  if (foreign !== null) {
    columns.splice(
      layout.foreign === "note in the middle" || layout.foreign === "other indicator"
        ? random.integer(1, columns.length)
        : columns.length,
      0,
      foreign,
    );
  }
  const depth = Math.max(...columns.map(({ headings }) => headings.length));
  return columns.map((column) => ({
    ...column,
    headings: [...column.headings, ...new Array<string>(depth - column.headings.length).fill("")],
  }));
}

function pointColumns(root: Criterion, layout: MessyLayout, random: Random): MessyColumn[] {
  const above =
    layout.extraHeading === "over all" ? [random.pick(["Nội dung đánh giá", "Điểm các tiêu chí", "Điểm số"])] : [];
  const columnsUnder = (criterion: Criterion, groups: readonly string[], places: readonly number[]): MessyColumn[] => {
    const { children } = criterion;
    if (children === undefined) {
      const heading = headingOf(criterion, places, layout, random);
      return indicatorColumns(criterion, [...groups, heading], layout);
    }
    const isRoot = criterion === root;
    const under =
      isRoot || layout.groups === "none" ? groups : [...groups, groupHeading(criterion, places, layout, random)];
    const ordered = layout.shuffled ? random.some(children) : children;
    const columns = ordered.flatMap((child, index) => columnsUnder(child, under, [...places, index + 1]));
    if (isRoot || layout.results === "none" || layout.groups === "none" || !random.chance(0.3)) return columns;
    return [...columns, resultColumn(criterion, "total", under, random)];
  };
  return columnsUnder(root, above, []);
}

function indicatorColumns(criterion: Criterion, headings: readonly string[], layout: MessyLayout): MessyColumn[] {
  const max = criterion.max ?? null;
  if (layout.foreign === "own scores") {
    return [
      { headings: [...headings, "Tự chấm"], foreign: "own score", max },
      { headings: [...headings, "Thẩm định"], indicator: criterion, max },
    ];
  }
  return [
    { headings: layout.extraHeading === "points below" ? [...headings, "Điểm"] : headings, indicator: criterion, max },
  ];
}

function resultColumn(criterion: Criterion, output: Output, groups: readonly string[], random: Random): MessyColumn {
  return { headings: [...groups, random.pick(RESULT_NAMES[output])], result: { criterion, output }, max: null };
}

function foreignColumn(layout: MessyLayout, rubric: Rubric, random: Random): MessyColumn | null {
  switch (layout.foreign) {
    case "note":
      return { headings: ["Ghi chú"], foreign: "note", max: null };
    case "note in the middle":
      return { headings: ["Căn cứ thẩm định"], foreign: "note", max: null };
    case "year before":
      return { headings: [`Xếp hạng năm ${rubric.year - 1}`], foreign: "year before", max: null };
    case "other indicator": {
      const known = new Set(indicatorsOf(rubric.criteria).map(({ name }) => name));
      const name = random.pick(INDICATOR_NAMES.filter((other) => !known.has(other)));
      const max = random.integer(2, 20);
      return { headings: [headingOf({ id: "other", name, max }, [9], layout, random)], foreign: "own score", max };
    }
    case "helper":
      return { headings: [], foreign: "helper", max: null };
    case "none":
    case "own scores":
      return null;
  }
}

function groupHeading(
  { name, children = [] }: Criterion,
  places: readonly number[],
  layout: MessyLayout,
  random: Random,
): string {
  const max = children.every((child) => child.max !== undefined)
    ? children.reduce((sum, child) => sum + (child.max ?? 0), 0)
    : null;
  const shown = layout.maxima === "brackets" && max !== null ? ` (${max})` : "";
  return numbered(slipped(name, layout, random), places, layout) + shown;
}

function headingOf({ name, max }: Criterion, places: readonly number[], layout: MessyLayout, random: Random): string {
  const written = numbered(slipped(layout.abbreviated ? shorten(name) : name, layout, random), places, layout);
  if (max === undefined) return written;
  const printed = random.chance(0.3) ? max.toFixed(1) : String(max);
  switch (layout.maxima) {
    case "brackets":
      return `${written} (${random.chance(0.3) ? `${printed} điểm` : printed})`;
    case "points":
      return `${written}: ${printed.replace(".", ",")} điểm`;
    case "at most":
      return `${written} (tối đa ${printed} điểm)`;
    default:
      return written;
  }
}

function slipped(name: string, { slips }: MessyLayout, random: Random): string {
  switch (slips) {
    case "none":
      return name;
    case "letters":
      return random.chance(0.5) ? misspell(name, random) : name;
    case "diacritics":
      return withLostDiacritics(name, random);
    case "no diacritics":
      return withoutDiacritics(name);
  }
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

function numbered(name: string, places: readonly number[], { numberedNames }: MessyLayout): string {
  switch (numberedNames) {
    case "none":
      return name;
    case "decimal":
      return `${places.join(".")}. ${name}`;
    case "roman":
      return `${places.length === 1 ? (ROMAN[(places[0] ?? 1) - 1] ?? "X") : places.slice(1).join(".")}. ${name}`;
    case "code":
      return `TC${places.join(".")}: ${name}`;
  }
}
