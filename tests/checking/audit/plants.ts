import type { AuditReason } from "../../../src/checking/audit/audit";
import { cellAddress } from "../../../src/grid/address";
import type { CellValue } from "../../../src/grid/grid";
import { indicatorsOf, parentsOf } from "../../../src/rubric/tree";
import { write } from "./randomBoard";
import type { RandomBoard } from "./randomBoard";

export const UNITS = 8;
/** Far beyond what rounding at two decimals explains. */
const CLEAR = 0.5;
/** The same where ranks compare whole points. */
const CLEAR_BETWEEN_RANKS = 1.5;

/** A correct board open to one mistake: cells by unit (from 0) and column key. */
export interface Desk {
  readonly board: RandomBoard;
  readonly cells: CellValue[][];
  get(unit: number, key: string): CellValue;
  put(unit: number, key: string, value: CellValue): void;
  address(unit: number, key: string): string;
  /** The heading above a column, and what it is changed to. */
  heading(key: string): string;
  head(key: string, text: string): void;
  /** The number that stands in a cell, in the board's writing. */
  number(unit: number, key: string): number;
  write(value: number): CellValue;
  choose(choices: number): number;
}

/** What the audit must say: the cell, and a reason that has these facts. */
export interface Expectation {
  readonly cell: string;
  readonly reason: Partial<AuditReason> | null;
}

type Plant = (desk: Desk) => readonly Expectation[] | null;

export function openDesk(board: RandomBoard, seed: number): Desk {
  const cells = board.cells.map((row) => [...row]);
  let state = seed;
  const column = (key: string): number => {
    const found = board.columns[key];
    if (found === undefined) throw new Error(`no column ${key}`);
    return found;
  };
  const writing =
    typeof cells[1]?.[1] === "number" ? "general" : String(cells[1]?.[1]).includes(",") ? "comma" : "text";
  return {
    board,
    cells,
    get: (unit, key) => cells[unit + 1]?.[column(key) - 1] ?? null,
    put: (unit, key, value) => {
      const row = cells[unit + 1];
      if (row !== undefined) row[column(key) - 1] = value;
    },
    heading: (key) => String(cells[0]?.[column(key) - 1]),
    head: (key, text) => {
      const row = cells[0];
      if (row !== undefined) row[column(key) - 1] = text;
    },
    address: (unit, key) => cellAddress(unit + 2, column(key)),
    number: (unit, key) => Number(String(cells[unit + 1]?.[column(key) - 1]).replace(",", ".")),
    write: (value) => write(value, 2, writing),
    choose: (choices) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % choices;
    },
  };
}

function pick<Value>(desk: Desk, values: readonly Value[]): Value | undefined {
  return values.length === 0 ? undefined : values[desk.choose(values.length)];
}

function totalKey(desk: Desk): string {
  const parents = parentsOf(desk.board.rubric.criteria);
  return `${pick(desk, parents)?.id ?? "total"}/points`;
}

/** The digits of hundredths, changed by `change`; the number they then give. */
function rewritten(value: number, change: (digits: string) => string): number {
  return Number(change(Math.round(value * 100).toString())) / 100;
}

function isClear(one: number, other: number, clear = CLEAR): boolean {
  return Math.abs(one - other) > clear;
}

const digitOff: Plant = (desk) => {
  const [unit, key] = [desk.choose(UNITS), totalKey(desk)];
  const right = desk.number(unit, key);
  const at = desk.choose(Math.max(1, Math.round(right * 100).toString().length - 2));
  const digit = String(desk.choose(10));
  const wrong = rewritten(right, (digits) => digits.slice(0, at) + digit + digits.slice(at + 1));
  if (!isClear(right, wrong) || (at === 0 && digit === "0")) return null;
  desk.put(unit, key, desk.write(wrong));
  return [{ cell: desk.address(unit, key), reason: { code: "digit-off", cell: desk.address(unit, key) } }];
};

const transposedDigits: Plant = (desk) => {
  const [unit, key] = [desk.choose(UNITS), totalKey(desk)];
  const right = desk.number(unit, key);
  const at = desk.choose(Math.max(1, Math.round(right * 100).toString().length - 1));
  const wrong = rewritten(
    right,
    (digits) => digits.slice(0, at) + (digits[at + 1] ?? "") + (digits[at] ?? "") + digits.slice(at + 2),
  );
  if (!isClear(right, wrong)) return null;
  desk.put(unit, key, desk.write(wrong));
  return [
    {
      cell: desk.address(unit, key),
      reason: { code: "transposed-digits", cell: desk.address(unit, key), meant: right },
    },
  ];
};

const decimalSign: Plant = (desk) => {
  const [unit, key] = [desk.choose(UNITS), totalKey(desk)];
  const right = desk.number(unit, key);
  if (!isClear(right, right * 10)) return null;
  desk.put(unit, key, desk.write(right * 10));
  return [
    { cell: desk.address(unit, key), reason: { code: "decimal-sign", cell: desk.address(unit, key), meant: right } },
  ];
};

const neighbourValue: Plant = (desk) => {
  const [unit, key] = [desk.choose(UNITS - 1), totalKey(desk)];
  if (!isClear(desk.number(unit, key), desk.number(unit + 1, key))) return null;
  desk.put(unit, key, desk.get(unit + 1, key));
  return [{ cell: desk.address(unit, key), reason: { code: "neighbour-value", cell: desk.address(unit + 1, key) } }];
};

const leftOut: Plant = (desk) => {
  const unit = desk.choose(UNITS);
  const parent = pick(
    desk,
    parentsOf(desk.board.rubric.criteria).filter(({ children = [] }) =>
      children.every((child) => child.children === undefined),
    ),
  );
  const child = pick(desk, parent?.children ?? []);
  if (parent === undefined || child === undefined) return null;
  const [key, score] = [`${parent.id}/points`, `${child.id}/points`];
  const exact = desk.board.truth[unit]?.totals[parent.id] ?? 0;
  const wrong = exact - (child.weight ?? 1) * desk.number(unit, score);
  if (!isClear(wrong, desk.number(unit, key))) return null;
  desk.put(unit, key, desk.write(wrong));
  return [{ cell: desk.address(unit, key), reason: { code: "left-out", criterion: child.id } }];
};

const copiedRow: Plant = (desk) => {
  const leaves = indicatorsOf(desk.board.rubric.criteria);
  const [unit, other] = [desk.choose(UNITS), desk.choose(UNITS)];
  const isDistinct = new Set(leaves.map(({ id }) => desk.number(other, `${id}/points`))).size >= 3;
  if (!isDistinct || !isClear(desk.number(unit, "total/points"), desk.number(other, "total/points"))) return null;
  for (const { id } of leaves) {
    desk.put(unit, `${id}/points`, desk.get(other, `${id}/points`));
    desk.put(unit, `${id}/percent`, desk.get(other, `${id}/percent`));
  }
  return [
    { cell: desk.address(unit, "total/points"), reason: { code: "copied-row", cell: cellAddress(other + 2, 1) } },
  ];
};

const staleTotal: Plant = (desk) => {
  const unit = desk.choose(UNITS);
  const parent = pick(
    desk,
    parentsOf(desk.board.rubric.criteria).filter(({ children = [] }) =>
      children.every((child) => child.children === undefined),
    ),
  );
  const child = pick(desk, parent?.children ?? []);
  if (parent === undefined || child === undefined) return null;
  const key = `${child.id}/points`;
  const right = desk.number(unit, key);
  const wrong = Math.round(right * 37) / 100;
  if (!isClear((child.weight ?? 1) * right, (child.weight ?? 1) * wrong)) return null;
  desk.put(unit, key, desk.write(wrong));
  return [
    {
      cell: desk.address(unit, `${parent.id}/points`),
      reason: { code: "stale-total", criterion: child.id, cell: desk.address(unit, key) },
    },
    { cell: desk.address(unit, `${child.id}/percent`), reason: { code: "stale-total", criterion: child.id } },
  ];
};

const scoreDigits: Plant = (desk) => {
  const unit = desk.choose(UNITS);
  const child = pick(desk, indicatorsOf(desk.board.rubric.criteria));
  if (child === undefined) return null;
  const parent = parentsOf(desk.board.rubric.criteria).find(({ children = [] }) => children.includes(child));
  const key = `${child.id}/points`;
  const right = desk.number(unit, key);
  const wrong = rewritten(right, (digits) => (digits[1] ?? "") + (digits[0] ?? "") + digits.slice(2));
  if (!isClear((child.weight ?? 1) * right, (child.weight ?? 1) * wrong) || parent === undefined) return null;
  desk.put(unit, key, desk.write(wrong));
  return [
    {
      cell: desk.address(unit, `${parent.id}/points`),
      reason: { code: "transposed-digits", cell: desk.address(unit, key), meant: right },
    },
  ];
};

const percentDigit: Plant = (desk) => {
  const unit = desk.choose(UNITS);
  const child = pick(desk, indicatorsOf(desk.board.rubric.criteria));
  if (child === undefined) return null;
  const key = `${child.id}/percent`;
  const printed = desk.get(unit, key);
  const text = typeof printed === "number" ? (printed * 100).toFixed(2) : String(printed);
  const wrong = text.replace(/^\d/, (digit) => String((Number(digit) + 3) % 10));
  if (text.startsWith("0")) return null;
  desk.put(unit, key, typeof printed === "number" ? Math.round(Number(wrong) * 100) / 10_000 : wrong);
  return [{ cell: desk.address(unit, key), reason: { code: "digit-off", cell: desk.address(unit, key) } }];
};

const swappedRanks: Plant = (desk) => {
  const [unit, other] = [desk.choose(UNITS), desk.choose(UNITS)];
  const ranks = Array.from({ length: UNITS }, (_, index) => desk.number(index, "total/rank"));
  const isAlone = (rank: number | undefined): boolean => ranks.filter((each) => each === rank).length === 1;
  const [one, two] = [ranks[unit], ranks[other]];
  if (one === two || !isAlone(one) || !isAlone(two)) return null;
  const totals = [unit, other].map((index) => desk.number(index, "total/points"));
  if (!isClear(totals[0] ?? 0, totals[1] ?? 0, CLEAR_BETWEEN_RANKS)) return null;
  const [own, theirs] = [desk.get(unit, "total/rank"), desk.get(other, "total/rank")];
  desk.put(unit, "total/rank", theirs);
  desk.put(other, "total/rank", own);
  const [here, there] = [desk.address(unit, "total/rank"), desk.address(other, "total/rank")];
  return [
    { cell: here, reason: { code: "swapped-ranks", cell: there } },
    { cell: there, reason: { code: "swapped-ranks", cell: here } },
  ];
};

const contradictingRank: Plant = (desk) => {
  const unit = desk.choose(UNITS);
  const own = desk.number(unit, "total/rank");
  const ranks = Array.from({ length: UNITS }, (_, index) => desk.number(index, "total/rank"));
  const last = Math.max(...ranks);
  // Two units between are out of order with this one alone, so it is this one that stands in the wrong place.
  const total = desk.number(unit, "total/points");
  const isBetween = (rank: number, index: number): boolean =>
    rank > own && rank < last && isClear(total, desk.number(index, "total/points"), CLEAR_BETWEEN_RANKS);
  if (ranks.filter(isBetween).length < 2) return null;
  desk.put(unit, "total/rank", desk.get(ranks.indexOf(last), "total/rank"));
  return [
    {
      cell: desk.address(unit, "total/rank"),
      reason: { code: "rank-contradicts-own-total", cell: desk.address(unit, "total/points") },
    },
  ];
};

const wrongTier: Plant = (desk) => {
  const unit = desk.choose(UNITS);
  const key = "total/tier";
  desk.put(unit, key, desk.get(unit, key) === "Mức 1" ? "Không xếp loại" : "Mức 1");
  const share = desk.board.truth[unit]?.percents.total ?? 0;
  return Math.abs(share - 0.85) < 0.05 ? null : [{ cell: desk.address(unit, key), reason: null }];
};

const wrongPercentOfTotal: Plant = (desk) => {
  const unit = desk.choose(UNITS);
  const key = "total/points";
  const right = desk.number(unit, key);
  desk.put(unit, key, desk.write(right + 1.37));
  return [
    {
      cell: desk.address(unit, "total/percent"),
      reason: { code: "follows-wrong-cell", cell: desk.address(unit, key) },
    },
  ];
};

const headingMax: Plant = (desk) => {
  const child = pick(desk, indicatorsOf(desk.board.rubric.criteria));
  if (child?.max === undefined) return null;
  const key = `${child.id}/points`;
  const other = [3, 6, 11, 15, 20, 35][desk.choose(6)] ?? 0;
  desk.head(key, desk.heading(key).replace(/\([\d.,]+\)$/, `(${other})`));
  const reason = { code: "heading-max", printed: other, implied: child.max, cells: UNITS } as const;
  return [{ cell: cellAddress(1, desk.board.columns[key] ?? 0), reason }];
};

const shares: Plant = (desk) => {
  const parts = parentsOf(desk.board.rubric.criteria).filter(({ id }) => id !== "total");
  const part = pick(desk, parts);
  if (part === undefined) return null;
  // More than three shares rounded to whole percents leave open.
  const off = [-10, -5, -2, 2, 5, 20][desk.choose(6)] ?? 0;
  const key = `${part.id}/points`;
  const printed = /\(([\d.,]+)%\)$/.exec(desk.heading(key))?.[1] ?? "";
  const wrong = Number(printed.replace(",", ".")) + off;
  if (wrong <= 0) return null;
  desk.head(key, desk.heading(key).replace(`(${printed}%)`, `(${wrong.toFixed(1)}%)`));
  const [first] = parts;
  const cell = cellAddress(1, desk.board.columns[`${first?.id ?? ""}/points`] ?? 0);
  return [{ cell, reason: { code: "shares-sum", sum: Math.round(1000 + off * 10) / 1000 } }];
};

/** One mistake of each kind; null where the board drawn has no room for it. */
export const PLANTS: Readonly<Record<string, Plant>> = {
  "a digit off in a total": digitOff,
  "two digits of a total exchanged": transposedDigits,
  "a total's decimal sign moved": decimalSign,
  "the total of the row below": neighbourValue,
  "a score left out of a total": leftOut,
  "a row copied from another unit": copiedRow,
  "a score changed after the totals": staleTotal,
  "two digits of a score exchanged": scoreDigits,
  "a digit off in a percentage": percentDigit,
  "two units' ranks exchanged": swappedRanks,
  "a rank that contradicts its own total": contradictingRank,
  "another tier": wrongTier,
  "a percentage beside a wrong total": wrongPercentOfTotal,
  "a heading's maximum that contradicts the percentages": headingMax,
  "shares that do not add up to 100 %": shares,
};
