import { numeral, quote } from "../../../filling/formulas/formulaText";
import { cellAddress, parseAddress } from "../../../grid/address";
import type { Criterion, Exemption } from "../../../rubric/rubric";
import { findCriterion, maxOf } from "../../../rubric/tree";
import { exemptionOf } from "../../../scoring/exemptions";
import type { SheetCell } from "../../sheets/sheetToWrite";
import { UNKNOWN } from "../../unknown";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";
import { scoreOf } from "../board/resultCells";
import { earlierWords } from "../board/whatIsKnown";
import type { ReportCell, ReportColumn, SourceCell } from "../report";
import { columnKey, referenceTo } from "./mirrorBoard";
import type { Mirror, MirroredUnit } from "./mirrorBoard";

/**
 * What a column of a table shows of one unit, as a helper's content in the unit's row: a constant where no score decides it.
 * Null: the column has no formula.
 */
export function shownFormula(
  board: ReportBoard,
  mirror: Mirror,
  { unit, row }: MirroredUnit,
  { id, kind, criterion = "", year }: ReportColumn,
  { value, from = [] }: ReportCell,
): SheetCell {
  const at = (output: Parameters<typeof columnKey>[1], of = criterion): string | null => {
    const column = mirror.columns.get(columnKey(of, output));
    return column === undefined ? null : cellAddress(row, column);
  };
  const constant: SheetCell = value ?? (kind === "text" ? { formula: '=""', shown: "" } : UNKNOWN);
  const live = (formula: string | null): SheetCell =>
    formula === null ? constant : { formula: `=${formula}`, shown: value ?? (kind === "text" ? null : UNKNOWN) };
  if (id === "unit") {
    const { sheet, unitColumn } = board.scoreboard.layout;
    return live(referenceTo(sheet, unit.unit.row, unitColumn));
  }
  if (year === "previous") return typeof value === "number" ? earlierContent(board, value, from) : constant;
  if (id === "change") return live(changeFormula(board, unit, at("rank"), criterion));
  if (id === "next") return live(nextFormula(board, at("tier"), criterion));
  if (id === "lacking") return live(lackingFormula(board, at("tier"), at("shortfall"), criterion));
  if (id.startsWith("tier:")) return live(withoutUnknown(at("tier"), '""'));
  if (kind === "rank") return live(withoutUnknown(at("rank"), quote(UNKNOWN)));
  if (kind === "share")
    return live(withoutUnknown(at("percent") ?? shareOfScore(board, unit, at("score"), criterion), quote(UNKNOWN)));
  if (kind !== "points") return constant;
  const total = at("total");
  return live(
    total === null ? scoreFormula(board, unit, at("score"), criterion) : withoutUnknown(total, quote(UNKNOWN)),
  );
}

/** Unknown results are #N/A; every other error is shown as it is. */
function withoutUnknown(cell: string | null, instead: string): string | null {
  return cell === null ? null : `IFNA(IF(${cell}="",${instead},${cell}),${instead})`;
}

/** What a cell of scores counts for and what stands for it, by what it holds. */
interface ScoreTerms {
  /** A number as it is. */
  readonly number: string;
  readonly blank: string;
  readonly zeroMark: string;
  readonly exemptMark: string;
  readonly unreadable: string;
}

/** An indicator's points, or the mark in their place. */
function scoreFormula(board: ReportBoard, unit: BoardUnit, cell: string | null, id: string): string | null {
  if (cell === null) return null;
  const full = fullPoints(board, unit, id);
  const isOut = exemptionAt(board, unit, id) === "out";
  const blank = full === null ? (isOut ? quote(UNKNOWN) : "0") : numeral(full);
  const exemptMark = full === null ? cell : numeral(full);
  return byContent(board, cell, { number: cell, blank, zeroMark: cell, exemptMark, unreadable: quote(UNKNOWN) });
}

/** An indicator's points as a number, an empty text where they are unknown or the unit is exempt. */
export function countedScore(board: ReportBoard, unit: BoardUnit, cell: string, id: string): string {
  const points = fullPoints(board, unit, id);
  const exempt = points === null ? '""' : numeral(points);
  const blank = exemptionAt(board, unit, id) === null ? "0" : exempt;
  return byContent(board, cell, { number: cell, blank, zeroMark: "0", exemptMark: exempt, unreadable: '""' });
}

/** An indicator's share of its maximum, #N/A where it is unknown or the unit is exempt. */
function shareOfScore(board: ReportBoard, unit: BoardUnit, cell: string | null, id: string): string | null {
  const max = maximumOf(board.rubric.criteria, id);
  if (cell === null || max === null || max <= 0) return null;
  const exempt = fullPoints(board, unit, id) === null ? "NA()" : "1";
  const blank = exemptionAt(board, unit, id) === null ? "0" : exempt;
  const number = `${cell}/${numeral(max)}`;
  return byContent(board, cell, { number, blank, zeroMark: "0", exemptMark: exempt, unreadable: "NA()" });
}

function byContent({ rubric }: ReportBoard, cell: string, terms: ScoreTerms): string {
  const of = (marks: readonly string[], then: string, otherwise: string): string =>
    marks.length === 0
      ? otherwise
      : `IF(OR(${marks.map((mark) => `${cell}=${quote(mark)}`).join(",")}),${then},${otherwise})`;
  const { zero, exempt } = rubric.marks;
  const texts = of(zero, terms.zeroMark, of(exempt, terms.exemptMark, terms.unreadable));
  return `IF(ISNUMBER(${cell}),${terms.number},IF(${cell}="",${terms.blank},${texts}))`;
}

/** The exemption that holds for the unit's cell as it is now, as a fill takes it. */
function exemptionAt(board: ReportBoard, unit: BoardUnit, id: string): Exemption | null {
  const score = scoreOf(board, unit, id);
  return score === null ? null : exemptionOf(score, unit.exemptions.get(id));
}

/** The maximum where the unit counts full for its exemption. */
function fullPoints(board: ReportBoard, unit: BoardUnit, id: string): number | null {
  return exemptionAt(board, unit, id) === "full" ? maximumOf(board.rubric.criteria, id) : null;
}

function maximumOf(criteria: Criterion, id: string): number | null {
  const found = findCriterion(criteria, id);
  return found === undefined ? null : maxOf(found);
}

/** A number of the earlier year: of the one cell that holds it, where a formula may refer to that, else a constant. */
function earlierContent(board: ReportBoard, value: number, from: readonly SourceCell[]): SheetCell {
  const term = earlierTerm(board, value, from);
  return term === numeral(value) ? value : { formula: `=${term}`, shown: value };
}

/** A cell that holds a text for the number stands for it no more than another text: the number itself does. */
function earlierTerm(board: ReportBoard, value: number, [only, ...others]: readonly SourceCell[]): string {
  const constant = numeral(value);
  if (only === undefined || others.length > 0 || !board.holdsEarlier(only, value)) return constant;
  const area = parseAddress(only.cell);
  if (area === null) return constant;
  const cell = referenceTo(only.sheet, area.row, area.column);
  return `IF(ISNUMBER(${cell}),${cell},${constant})`;
}

/** "tăng 13 bậc" */
function changeFormula(
  board: ReportBoard,
  { movement, earlier }: BoardUnit,
  rank: string | null,
  id: string,
): string | null {
  const { rows } = board.words;
  if (rank === null) return null;
  if ((movement?.previous ?? null) === null)
    return `IF(ISNUMBER(${rank}),${quote(earlierWords(board).none)},${quote(rows.noRank)})`;
  const before = movement?.ranks[id]?.previous;
  if (before === undefined) return null;
  const places = earlierTerm(board, before, earlier.rank(id));
  return (
    `IF(NOT(ISNUMBER(${rank})),${quote(rows.noRank)},IF(${rank}=${places},${quote(rows.same)},` +
    `IF(${rank}<${places},${joined(rows.climbed, `${places}-${rank}`)},${joined(rows.fell, `${rank}-${places}`)})))`
  );
}

/** The words around a number, with the number as a formula gives it. */
function joined(write: (places: string) => string, number: string): string {
  const [before = "", after = ""] = write("\u0000").split("\u0000");
  return [before === "" ? [] : [quote(before)], [`(${number})`], after === "" ? [] : [quote(after)]].flat().join("&");
}

/** The tier above the unit's own; nothing above the best one. */
function nextFormula({ rubric }: ReportBoard, tier: string | null, id: string): string | null {
  const { tiers } = findCriterion(rubric.criteria, id) ?? {};
  if (tier === null || tiers === undefined) return null;
  const labels = [...tiers.bands.map(({ label }) => label), tiers.otherwise];
  const steps = labels.reduceRight(
    (lower, label, index) =>
      index === 0 ? lower : `IF(${tier}=${quote(label)},${quote(labels[index - 1] ?? "")},${lower})`,
    '""',
  );
  return `IFNA(${steps},"")`;
}

/** The fill's own sentence, which is Vietnamese; in another language the value stands. */
function lackingFormula(
  { rubric, words, language }: ReportBoard,
  tier: string | null,
  shortfall: string | null,
  id: string,
): string | null {
  const best = findCriterion(rubric.criteria, id)?.tiers?.bands[0]?.label;
  if (language !== "vi" || tier === null || shortfall === null || best === undefined) return null;
  const { bestTier, tierUnknown } = words.rows;
  const known = `IF(${tier}=${quote(best)},${quote(bestTier)},${shortfall})`;
  return `IFNA(IF(${tier}="",${quote(tierUnknown)},${known}),${quote(tierUnknown)})`;
}
