import type { UnitPair } from "../checking/audit/tables/tablesAudit";
import { FILL_MODES } from "../filling/fill";
import type { HighlightRequest } from "../filling/highlighting/highlight";
import { OUTPUTS } from "../reading/scoreboard";
import type { ReadingChoices } from "../reading/scoreboard";
import type { UnitChoices } from "../reading/units/matchUnit";
import { isData, parseList } from "./data";
import { readLetter } from "./letterMemory";
import { type Memory, NO_MEMORY, type PreviousChoice, type SheetMemory } from "./memory";
import { parseReportMemory } from "./reportMemory";

/** Reads what the workbook kept: nothing kept is an empty memory; `null` when what is kept is not ours or damaged. */
export function parseMemory(data: unknown): Memory | null {
  if (data === undefined) return NO_MEMORY;
  if (!isData(data) || data.version !== 1 || !isData(data.sheets)) return null;
  const sheets: [name: string, settled: SheetMemory][] = [];
  for (const [name, entry] of Object.entries(data.sheets)) {
    const sheet = parseSheet(entry);
    if (sheet === null) return null;
    sheets.push([name, sheet]);
  }
  const pairs = data.pairs === undefined ? undefined : parseList(data.pairs, parsePair);
  if (pairs === null) return null;
  const letter = data.letter === undefined ? undefined : readLetter(data.letter);
  if (letter?.ok === false) return null;
  return {
    version: 1,
    sheets: Object.fromEntries(sheets),
    ...(pairs === undefined ? {} : { pairs }),
    ...(letter === undefined ? {} : { letter: letter.value }),
  };
}

function parsePair(data: unknown): UnitPair | null {
  if (!isData(data) || typeof data.written !== "string" || typeof data.unit !== "string") return null;
  return { written: data.written, unit: data.unit };
}

function parseSheet(data: unknown): SheetMemory | null {
  if (!isData(data) || typeof data.rubric !== "string") return null;
  const choices = parseChoices(data.choices);
  const highlight = parseHighlight(data.highlight);
  const mode = FILL_MODES.find((known) => known === data.mode);
  const outputs = parseList(data.outputs, (item) => OUTPUTS.find((known) => known === item) ?? null);
  const ruleIds = parseList(data.ruleIds, (item) => (typeof item === "string" ? item : null));
  const previous = data.previous === undefined ? undefined : parsePrevious(data.previous);
  const report = data.report === undefined ? undefined : parseReportMemory(data.report);
  if (choices === null || highlight === null || mode === undefined || outputs === null || ruleIds === null) return null;
  if (previous === null || report === null) return null;
  return {
    rubric: data.rubric,
    choices,
    outputs,
    mode,
    highlight,
    ruleIds,
    ...(previous === undefined ? {} : { previous }),
    ...(data.stamp === false ? { stamp: false } : {}),
    ...(report === undefined ? {} : { report }),
  };
}

function parsePrevious(data: unknown): PreviousChoice | null {
  if (!isData(data)) return null;
  const { kind, sheet } = data;
  if (kind === "columns" || kind === "none") return { kind };
  return kind === "sheet" && typeof sheet === "string" ? { kind, sheet } : null;
}

function parseChoices(data: unknown): ReadingChoices | null {
  if (!isData(data)) return null;
  const headingRows = data.headingRows === undefined ? undefined : parseList(data.headingRows, position);
  const columns = data.columns === undefined ? undefined : parseColumns(data.columns);
  const outputs = data.outputs === undefined ? undefined : parseColumns(data.outputs);
  const units = data.units === undefined ? undefined : parseUnits(data.units);
  const numbers = [data.unitColumn, data.firstRow, data.lastRow];
  if (headingRows === null || columns === null || outputs === null || units === null) return null;
  if (numbers.some((number) => number !== undefined && position(number) === null)) return null;
  const [unitColumn, firstRow, lastRow] = numbers.map(position);
  return {
    ...(headingRows === undefined ? {} : { headingRows }),
    ...(typeof unitColumn === "number" ? { unitColumn } : {}),
    ...(typeof firstRow === "number" ? { firstRow } : {}),
    ...(typeof lastRow === "number" ? { lastRow } : {}),
    ...(columns === undefined ? {} : { columns }),
    ...(outputs === undefined ? {} : { outputs }),
    ...(units === undefined ? {} : { units }),
  };
}

function parseColumns(data: unknown): Readonly<Record<string, number | null>> | null {
  if (!isData(data)) return null;
  const columns: Record<string, number | null> = {};
  for (const [key, value] of Object.entries(data)) {
    if (value !== null && position(value) === null) return null;
    columns[key] = position(value);
  }
  return columns;
}

function parseUnits(data: unknown): UnitChoices | null {
  if (!isData(data)) return null;
  const units = Object.entries(data).flatMap(([written, unit]) =>
    unit === null || typeof unit === "string" ? [[written, unit] as const] : [],
  );
  return units.length === Object.keys(data).length ? Object.fromEntries(units) : null;
}

function parseHighlight(data: unknown): HighlightRequest | null {
  if (!isData(data)) return null;
  const { unranked, belowMinimum, threshold } = data;
  if (typeof unranked !== "boolean" || typeof belowMinimum !== "boolean") return null;
  if (threshold !== null && (typeof threshold !== "number" || !(threshold >= 0 && threshold <= 1))) return null;
  return { unranked, belowMinimum, threshold };
}

function position(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 ? value : null;
}
