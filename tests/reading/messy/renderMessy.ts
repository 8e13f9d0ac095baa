import type { CellValue, Grid } from "../../../src/grid/grid";
import type { Score } from "../../../src/scoring/results";
import type { Rubric } from "../../../src/rubric/rubric";
import { indicatorsOf } from "../../../src/rubric/tree";
import { columnsOf } from "./columns";
import type { MessyColumn } from "./columns";
import { SPELLINGS, misspell } from "./distort";
import { randomLayout } from "./layout";
import type { MessyLayout } from "./layout";
import { toTcvn3 } from "./legacyFonts";
import { emptyPage } from "./pageOf";
import type { Page } from "./pageOf";
import { firstAfterUnits, leading, printHeadings } from "./printHeadings";
import type { TableEdge } from "./printHeadings";
import { printBelow, printTitles } from "./printAround";
import { randomFrom } from "./random";
import type { Random } from "./random";
import { SECTIONS, randomRubric } from "./randomRubric";
import type { KnownUnit } from "./units";
import { typeNumber, typePercent } from "./typeNumber";

/** A unit of a sheet, as it must be read. */
export interface MessyUnit {
  /** The row of its points, 1-based. */
  readonly row: number;
  readonly rosterName: string | null;
  readonly scores: readonly Score[];
}

/** A messy sheet with what it says. */
export interface MessySheet {
  readonly seed: number;
  readonly layout: MessyLayout;
  readonly rubric: Rubric;
  readonly grid: Grid;
  readonly units: readonly MessyUnit[];
  /** Column by indicator id. */
  readonly columns: ReadonlyMap<string, number>;
  /** Column by `<criterion>/<output>`. */
  readonly outputs: ReadonlyMap<string, number>;
}

const UNIT_HEADINGS = {
  department: ["Đơn vị", "Tên đơn vị", "Cơ quan, đơn vị", "Sở, ban, ngành"],
  district: ["Đơn vị", "Huyện, thành phố", "UBND các huyện, thành phố", "Tên đơn vị"],
  commune: ["Đơn vị", "Xã, phường, thị trấn", "Tên đơn vị", "Địa phương"],
} as const;
const ORDINAL_HEADINGS = ["STT", "TT", "Số TT", "Stt"] as const;

/** The messy sheet of a seed: the same rubric, scores and layout every time. */
export function renderMessy(seed: number): MessySheet {
  const random = randomFrom(seed);
  const { rubric, units } = randomRubric(random);
  const layout = randomLayout(random);
  const columns = columnsOf(rubric, layout, random);
  const edge: TableEdge = {
    offset: layout.offset,
    ordinal: layout.ordinals === "no column" ? null : random.pick(ORDINAL_HEADINGS),
    unit: random.pick(UNIT_HEADINGS[rubric.level]),
  };
  const page = emptyPage();
  const width = firstAfterUnits(edge) + columns.length - 1;
  printTitles(page, layout, width, random);
  printHeadings(page, columns, edge, layout);
  const written = printUnits({ page, rubric, units, columns, edge, layout, random });
  printBelow(page, layout, edge, units, random);
  const spell = SPELLINGS[layout.spelling];
  const change = layout.legacyFont ? (text: string) => toTcvn3(spell(text)) : spell;
  const at = (index: number): number => firstAfterUnits(edge) + index;
  return {
    seed,
    layout,
    rubric,
    grid: page.finish(change),
    units: written,
    columns: new Map(
      columns.flatMap(({ indicator }, index) => (indicator === undefined ? [] : [[indicator.id, at(index)]])),
    ),
    outputs: new Map(
      columns.flatMap(({ result }, index) =>
        result === undefined ? [] : [[`${result.criterion.id}/${result.output}`, at(index)]],
      ),
    ),
  };
}

interface Printing {
  readonly page: Page;
  readonly rubric: Rubric;
  readonly units: readonly KnownUnit[];
  readonly columns: readonly MessyColumn[];
  readonly edge: TableEdge;
  readonly layout: MessyLayout;
  readonly random: Random;
}

function printUnits(printing: Printing): readonly MessyUnit[] {
  const { page, rubric, units, columns, edge, layout, random } = printing;
  const first = firstAfterUnits(edge);
  const roster = new Set(rubric.units.map(({ name }) => name));
  const indicators = indicatorsOf(rubric.criteria);
  const ordinals = layout.ordinals === "shuffled" ? random.some(units.map((_, index) => index + 1)) : null;
  const breakEvery = random.integer(3, 5);
  let inSection = 0;
  const written = units.map(({ name, variants }, index): MessyUnit => {
    if (index > 0 && index % breakEvery === 0) printBreak(printing);
    if (layout.sections !== "none" && index % Math.ceil(units.length / 2) === 0) {
      printSection(printing, index === 0 ? 0 : 1);
      inSection = 0;
    }
    inSection++;
    const scores = new Map(indicators.map((indicator) => [indicator.id, randomScore(indicator.max, layout, random)]));
    const cells = columns.map((column) => cellOf(column, scores, printing));
    const ordinal =
      layout.ordinals === "some missing" && random.chance(0.3)
        ? null
        : (ordinals?.[index] ?? (layout.ordinals === "per section" ? inSection : index + 1));
    const shownOrdinal = layout.ordinals === "texts" && ordinal !== null ? `${ordinal}.` : ordinal;
    const row = page.add([...leading(edge, shownOrdinal, unitName(name, variants, layout, random)), ...cells]);
    if (layout.percents.startsWith("alternating")) {
      printPercents(printing, scores);
      if (layout.percents === "alternating rows merged") {
        for (let column = edge.offset + 1; column < first; column++) page.merge(row, column, 2, 1);
      }
    }
    columns.forEach(({ result }, place) => {
      if (result?.output === "percent" && layout.results !== "empty") page.format(row, first + place, "0.0%");
    });
    return {
      row,
      rosterName: roster.has(name) ? name : null,
      scores: indicators.map(({ id }) => scores.get(id) ?? { kind: "blank" }),
    };
  });
  if (layout.statistics) {
    page.add([
      ...leading(edge, null, random.pick(["Trung bình", "Tổng cộng", "Điểm cao nhất"])),
      ...columns.map(() => 7.5),
    ]);
  }
  return written;
}

function randomScore(max = 20, { marks }: MessyLayout, random: Random): Score {
  if (random.chance(0.03)) return { kind: "blank" };
  if (marks && random.chance(0.05)) {
    return random.pick<Score>([
      { kind: "mark", meaning: "zero", text: "---" },
      { kind: "mark", meaning: "exempt", text: "Không đánh giá" },
    ]);
  }
  const step = random.pick([0.01, 0.05, 0.25, 0.5, 1]);
  return {
    kind: "number",
    points: Number((Math.floor((random.integer(0, 1000) / 1000) * (max / step)) * step).toFixed(2)),
  };
}

function cellOf(
  { indicator, result, foreign }: MessyColumn,
  scores: ReadonlyMap<string, Score>,
  { layout, random, units }: Printing,
): CellValue {
  if (indicator !== undefined) {
    const score = scores.get(indicator.id) ?? { kind: "blank" };
    if (score.kind === "blank") return null;
    if (score.kind !== "number") return score.text;
    const typed = typeNumber(score.points, layout.numbers, random);
    if (layout.percents === "one cell" || layout.percents === "one cell brackets") {
      return typePercent(score.points, indicator.max ?? 20, layout.percents === "one cell" ? " " : "(", random);
    }
    return typed;
  }
  if (result !== undefined) {
    if (layout.results === "empty") return null;
    switch (result.output) {
      case "rank": {
        const rank = random.integer(1, units.length);
        return layout.results === "filled" ? rank : `${rank}\n(${random.integer(10, 99)},5)`;
      }
      case "percent":
        return random.integer(0, 1000) / 1000;
      case "tier":
        return random.pick(["Tốt", "Không xếp loại"]);
      default:
        return typeNumber(random.integer(0, 10000) / 100, layout.numbers, random);
    }
  }
  switch (foreign) {
    case "year before":
      return random.integer(1, units.length);
    case "own score":
    case "helper":
      return random.integer(0, 100) / 10;
    default:
      return random.chance(0.2) ? "Có báo cáo kèm theo" : null;
  }
}

function printPercents({ page, columns, edge, random }: Printing, scores: ReadonlyMap<string, Score>): void {
  const isText = random.chance(0.5);
  const shares = columns.map(({ indicator }) => {
    const score = indicator === undefined ? undefined : scores.get(indicator.id);
    return score?.kind === "number" ? score.points / (indicator?.max ?? 20) : null;
  });
  const row = page.add([
    ...leading(edge, null, null),
    ...shares.map((share) => (share === null || !isText ? share : `${(share * 100).toFixed(1).replace(".", ",")}%`)),
  ]);
  if (!isText) shares.forEach((_, index) => page.format(row, firstAfterUnits(edge) + index, "0.0%"));
}

function printBreak({ page, columns, edge, layout, random }: Printing): void {
  if (layout.pageBreaks === "none") return;
  const title = random.pick(["BÁO CÁO ĐÁNH GIÁ, XẾP HẠNG", "Phụ lục I (tiếp theo)", "Trang 2"]);
  if (layout.pageBreaks !== "headings") page.add([title]);
  if (layout.pageBreaks !== "title") printHeadings(page, columns, edge, layout);
}

function printSection({ page, columns, edge, layout }: Printing, section: 0 | 1): void {
  const ordinal = section === 0 ? "I" : "II";
  const name = SECTIONS[section];
  if (layout.sections === "ordinal" && edge.ordinal !== null) {
    page.add(leading(edge, ordinal, name));
    return;
  }
  const text = `${ordinal}. ${name}`;
  if (layout.sections !== "merged") {
    page.add(leading(edge, null, text));
    return;
  }
  const row = page.add([...new Array<CellValue>(edge.offset).fill(null), text]);
  page.merge(row, edge.offset + 1, 1, columns.length + (edge.ordinal === null ? 1 : 2));
}

function unitName(name: string, variants: readonly string[], { unitNames }: MessyLayout, random: Random): string {
  if (unitNames === "roster" || (unitNames === "variants" && variants.length === 0)) return name;
  if (unitNames === "variants") return random.pick([name, ...variants]);
  return random.chance(0.4) ? misspell(name, random) : name;
}
