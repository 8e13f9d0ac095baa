import type {
  SheetInfo,
  Snapshot,
  Workbook,
  WorkbookListener,
  WorkbookProblem,
  WorkOptions,
} from "../../src/excel/workbook";
import type { PlacedRule } from "../../src/filling/highlighting/highlight";
import type { Area } from "../../src/grid/area";
import { isFormula, type CellContent } from "../../src/grid/block";
import type { CellValue } from "../../src/grid/grid";
import { refuse, succeed, type Outcome } from "../../src/outcome/outcome";
import type { RecordedSheet } from "../../src/reporting/sheets/reportRecord";
import { MentionBook, type Mentions } from "../../src/reporting/sheets/mentions";
import { findStanding, type StandingSheet } from "../../src/reporting/sheets/standingSheets";
import { areaOf, type Cell, cellsOf, EMPTY, gridOf, key, rowsOf } from "./fakeCells";

export interface FakeSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly Area[];
  readonly protected?: boolean;
}

/** What a test can do to the workbook beside the port's verbs, as a user or another program would. */
export interface FakeWorkbook extends Workbook {
  /** Types a value into a cell; listeners hear of it. */
  readonly type: (sheet: string, row: number, column: number, value: CellValue) => void;
  readonly insertSheet: (sheet: FakeSheet) => void;
  /** How often everything was to be calculated anew. */
  readonly recalculations: () => number;
  readonly selectRow: (sheet: string, row: number) => void;
  readonly activate: (sheet: string) => void;
  readonly valueOf: (sheet: string, row: number, column: number) => CellValue;
  readonly formulaOf: (sheet: string, row: number, column: number) => string | null;
  /** The cells that hold anything, by "row,column": for comparing a sheet before and after. */
  readonly contentOf: (sheet: string) => ReadonlyMap<string, Cell>;
  readonly rulesOf: (sheet: string) => readonly PlacedRule[];
  readonly selection: () => { readonly sheet: string; readonly area: Area } | null;
  /** The next verb that would change or read cells answers with this. */
  readonly failNext: (problem: WorkbookProblem) => void;
  /** The user edits a cell until the returned function is called: every verb waits. */
  readonly edit: () => () => void;
  /** Every verb waits until the returned function is called. */
  readonly hold: () => () => void;
}

/**
 * An Excel of one or more sheets in memory. Formulas show what `calculate` says, by default `#NAME?` as in an Excel
 * without the add-in's functions. Writing, protection, cancellation, snapshots and events behave as the port promises.
 */
export function fakeWorkbook(
  opened: readonly FakeSheet[],
  calculate: (formula: string, row: number, column: number) => CellValue = () => "#NAME?",
): FakeWorkbook {
  const sheets = [...opened];
  const cells = new Map(sheets.map(({ name, rows }) => [name, cellsOf(rows)]));
  const rules = new Map<string, Map<string, PlacedRule>>(sheets.map(({ name }) => [name, new Map()]));
  const kept = new Map<string, string>();
  const listeners = new Set<WorkbookListener>();
  let active = sheets[0]?.name ?? "";
  let selected: { readonly sheet: string; readonly area: Area } | null = null;
  let planned: WorkbookProblem | null = null;
  let nextRule = 1;
  let recalculations = 0;
  let editing = false;
  let recorded: RecordedSheet[] = [];
  let held: Promise<void> = Promise.resolve();

  const holdAll = (): (() => void) => {
    let release: () => void = () => undefined;
    held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  };

  const settle = async (options?: WorkOptions): Promise<WorkbookProblem | null> => {
    await Promise.race([held, aborted(options?.signal)]);
    if (options?.signal?.aborted === true) return { code: "cancelled" };
    const problem = planned;
    planned = null;
    return problem;
  };

  const cellsIn = (sheet: string): Map<string, Cell> => {
    const found = cells.get(sheet);
    if (found === undefined) throw new Error(`The test's workbook has no sheet ${sheet}.`);
    return found;
  };

  const put = (sheet: string, row: number, column: number, cell: Cell): void => {
    const target = cellsIn(sheet);
    if (cell.value === null && cell.formula === null && cell.numberFormat === "General")
      target.delete(key(row, column));
    else target.set(key(row, column), cell);
  };

  const fingerprint = (sheet: string): string => JSON.stringify([...cellsIn(sheet)]);

  const standing = (): readonly StandingSheet[] =>
    findStanding(
      { version: 1, sheets: recorded },
      sheets.map(({ name }) => ({ name, key: null, fingerprint: fingerprint(name) })),
      mentions(),
    );

  const mentions = (): Mentions => {
    const book = new MentionBook();
    for (const [name, held] of cells) for (const { formula } of held.values()) book.add(name, formula ?? "");
    return book.mentions;
  };

  const dropSheet = (name: string): void => {
    sheets.splice(
      sheets.findIndex((sheet) => sheet.name === name),
      1,
    );
    cells.delete(name);
  };

  const renameSheet = (from: string, to: string): void => {
    const index = sheets.findIndex(({ name }) => name === from);
    const [held, info] = [cells.get(from), sheets[index]];
    if (from === to || held === undefined || info === undefined) return;
    sheets[index] = { ...info, name: to };
    cells.delete(from);
    cells.set(to, held);
    rules.set(to, rules.get(from) ?? new Map<string, PlacedRule>());
  };

  const refusal = (sheet: string, writes: boolean): WorkbookProblem | null => {
    const info = sheets.find(({ name }) => name === sheet);
    if (info === undefined) return { code: "sheet-missing", sheet };
    return writes && info.protected === true ? { code: "sheet-protected", sheet } : null;
  };

  const tellEdit = (sheet: string, area: Area): void => {
    for (const { onEdit } of listeners) onEdit?.(sheet, area);
  };

  const tellSelection = (sheet: string, area: Area): void => {
    selected = { sheet, area };
    for (const { onSelect } of listeners) onSelect?.(sheet, area);
  };

  const activate = (sheet: string): void => {
    if (active === sheet) return;
    active = sheet;
    for (const { onActivate } of listeners) onActivate?.(sheet);
  };

  const entered = (content: CellContent, numberFormat: string, row: number, column: number): Cell =>
    isFormula(content)
      ? { value: calculate(content.formula, row, column), formula: content.formula, numberFormat }
      : { value: content, formula: null, numberFormat };

  return {
    sheets: async () => {
      const problem = await settle();
      if (problem !== null) return refuse(problem);
      const list: SheetInfo[] = sheets.map((sheet) => ({
        name: sheet.name,
        active: sheet.name === active,
        visible: true,
        protected: sheet.protected === true,
      }));
      return succeed(list);
    },

    addSheet: async (sheet) => {
      const problem = await settle();
      if (problem !== null) return refuse(problem);
      if (sheets.some(({ name }) => name === sheet)) return refuse({ code: "sheet-exists", sheet });
      sheets.push({ name: sheet, rows: [] });
      cells.set(sheet, new Map());
      rules.set(sheet, new Map());
      return succeed(undefined);
    },

    readGrid: async (sheet = active, options) => {
      const problem = (await settle(options)) ?? refusal(sheet, false);
      if (problem !== null) return refuse(problem);
      const grid = gridOf(sheet, cellsIn(sheet), sheets.find(({ name }) => name === sheet)?.merges ?? []);
      options?.onProgress?.(1);
      return grid.rows === 0 ? refuse({ code: "sheet-empty", sheet }) : succeed(grid);
    },

    readGridAgain: async ({ sheet }, options) => {
      const problem = (await settle(options)) ?? refusal(sheet, false);
      if (problem !== null) return refuse(problem);
      const grid = gridOf(sheet, cellsIn(sheet), sheets.find(({ name }) => name === sheet)?.merges ?? []);
      return grid.rows === 0 ? refuse({ code: "sheet-empty", sheet }) : succeed(grid);
    },

    write: async (sheet, blocks, options) => {
      const problem = (await settle(options)) ?? refusal(sheet, true);
      if (problem !== null) return refuse(problem);
      const parts = blocks.map((block) => {
        const area = areaOf(block);
        const before = rowsOf(area, (row, column) => cellsIn(sheet).get(key(row, column)) ?? EMPTY);
        return {
          area,
          formulas: before.map((row) => row.map(({ formula, value }) => formula ?? value ?? "")),
          numberFormats: before.map((row) => row.map(({ numberFormat }) => numberFormat)),
          wasBlank: before.every((row) => row.every((cell) => cell === EMPTY)),
        };
      });
      const untouched = new Map(cellsIn(sheet));
      for (const [done, { row, column, contents, numberFormat }] of blocks.entries()) {
        for (const [down, line] of contents.entries()) {
          for (const [across, content] of line.entries()) {
            const format =
              numberFormat ?? cellsIn(sheet).get(key(row + down, column + across))?.numberFormat ?? "General";
            put(sheet, row + down, column + across, entered(content, format, row + down, column + across));
          }
        }
        options?.onProgress?.((done + 1) / blocks.length);
        if (options?.signal?.aborted === true) {
          cells.set(sheet, untouched);
          return refuse({ code: "cancelled" });
        }
      }
      for (const block of blocks) tellEdit(sheet, areaOf(block));
      return succeed({ sheet, parts });
    },

    restore: async (snapshot: Snapshot, options) => {
      const { sheet, parts } = snapshot;
      const problem = (await settle(options)) ?? refusal(sheet, true);
      if (problem !== null) return refuse(problem);
      for (const { area, formulas, numberFormats, wasBlank } of parts) {
        const lines = wasBlank ? rowsOf(area, () => "") : formulas;
        for (const [down, line] of lines.entries()) {
          for (const [across, content] of line.entries()) {
            const isText = typeof content === "string";
            const stands = cellsIn(sheet).get(key(area.row + down, area.column + across)) ?? EMPTY;
            const kept = numberFormats.length === 0 && !wasBlank ? stands.numberFormat : "General";
            const format = numberFormats[down]?.[across] ?? kept;
            const before = isText && content.startsWith("=") ? { formula: content } : content === "" ? null : content;
            put(
              sheet,
              area.row + down,
              area.column + across,
              entered(before, format, area.row + down, area.column + across),
            );
          }
        }
        tellEdit(sheet, area);
      }
      return succeed(undefined);
    },

    addRules: async (sheet, added) => {
      const problem = (await settle()) ?? refusal(sheet, true);
      if (problem !== null) return refuse(problem);
      const ids = added.map(({ kind, area, formula }) => {
        const id = `rule-${String(nextRule++)}`;
        rules.get(sheet)?.set(id, { kind, area, formula });
        return id;
      });
      return succeed(ids);
    },

    readRules: async (sheet, ids) => {
      const problem = (await settle()) ?? refusal(sheet, false);
      if (problem !== null) return refuse(problem);
      const known = ids.flatMap((id) => {
        const rule = rules.get(sheet)?.get(id);
        return rule === undefined ? [] : { ...rule, id };
      });
      return succeed(known);
    },

    removeRules: async (sheet, ids) => {
      const problem = (await settle()) ?? refusal(sheet, true);
      if (problem !== null) return refuse(problem);
      for (const id of ids) rules.get(sheet)?.delete(id);
      return succeed(undefined);
    },

    select: async (sheet, area) => {
      const problem = (await settle()) ?? refusal(sheet, false);
      if (problem !== null) return refuse(problem);
      activate(sheet);
      tellSelection(sheet, area);
      return succeed(undefined);
    },

    activeCell: async () => {
      const problem = await settle();
      if (problem !== null) return refuse(problem);
      const { row, column } = selected?.sheet === active ? selected.area : { row: 1, column: 1 };
      return succeed({ sheet: active, row, column });
    },

    remember: async (name, value) => {
      const problem = await settle();
      if (problem !== null) return refuse(problem);
      kept.set(name, JSON.stringify(value));
      return succeed(undefined);
    },

    recall: async (name): Promise<Outcome<unknown, WorkbookProblem>> => {
      const problem = await settle();
      if (problem !== null) return refuse(problem);
      const text = kept.get(name);
      return succeed(text === undefined ? undefined : (JSON.parse(text) as unknown));
    },

    fileBytes: async () => refuse((await settle()) ?? { code: "file-not-given", reason: null }),

    openNew: async () => refuse((await settle()) ?? { code: "not-opened", reason: null }),

    copySheet: async (sheet) => {
      const problem = (await settle()) ?? refusal(sheet, false);
      if (problem !== null) return refuse(problem);
      const name = `${sheet} (2)`;
      sheets.splice(sheets.findIndex((known) => known.name === sheet) + 1, 0, { name, rows: [] });
      cells.set(name, new Map(cellsIn(sheet)));
      rules.set(name, new Map());
      return succeed(name);
    },

    readReport: async () => {
      const problem = await settle();
      return problem === null ? succeed(standing()) : refuse(problem);
    },

    writeReport: async (wanted, { replaced, setAside, kept, reclaimed = [], signal, onProgress }) => {
      const problem = await settle(signal === undefined ? {} : { signal });
      if (problem !== null) return refuse(problem);
      for (const { sheet, name } of setAside) renameSheet(sheet.name, name);
      for (const { name } of replaced) dropSheet(name);
      for (const { name, recorded: before } of reclaimed) renameSheet(name, before.name);
      const settled = [...replaced, ...setAside.map(({ sheet }) => sheet), ...kept].map(({ id }) => id);
      const former = recorded.filter(({ id }) => settled.includes(id));
      recorded = [...recorded.filter((sheet) => !former.includes(sheet)), ...reclaimed.map((each) => each.recorded)];
      for (const { id, name, cells: rows } of wanted) {
        sheets.push({ name, rows: [] });
        rules.set(name, new Map());
        cells.set(name, new Map());
        for (const [row, contents] of rows.entries()) {
          for (const [column, content] of contents.entries()) {
            put(name, row + 1, column + 1, entered(content, "General", row + 1, column + 1));
          }
        }
        recorded.push({ id, name, key: null, fingerprint: fingerprint(name) });
      }
      onProgress?.(1);
      const names = wanted.map(({ name }) => name);
      return succeed({
        sheets: names,
        limits: [],
        recorded: recorded.filter(({ name }) => names.includes(name)),
        former,
      });
    },

    findInvalid: async () => {
      const problem = await settle();
      return problem === null ? succeed([]) : refuse(problem);
    },

    isEditing: async () => {
      await Promise.resolve();
      return editing;
    },

    recalculate: async () => {
      const problem = await settle();
      if (problem !== null) return refuse(problem);
      recalculations += 1;
      return succeed(undefined);
    },

    watch: async (listener) => {
      const problem = await settle();
      if (problem !== null) return refuse(problem);
      listeners.add(listener);
      return succeed(async () => {
        listeners.delete(listener);
        await held;
      });
    },

    type: (sheet, row, column, value) => {
      const before = cellsIn(sheet).get(key(row, column)) ?? EMPTY;
      put(sheet, row, column, { ...before, value, formula: null });
      tellEdit(sheet, { row, column, rows: 1, columns: 1 });
    },
    recalculations: () => recalculations,
    insertSheet: (sheet) => {
      sheets.push(sheet);
      cells.set(sheet.name, cellsOf(sheet.rows));
      rules.set(sheet.name, new Map());
    },
    selectRow: (sheet, row) => tellSelection(sheet, { row, column: 1, rows: 1, columns: 1 }),
    activate,
    valueOf: (sheet, row, column) => cellsIn(sheet).get(key(row, column))?.value ?? null,
    formulaOf: (sheet, row, column) => cellsIn(sheet).get(key(row, column))?.formula ?? null,
    contentOf: (sheet) => new Map([...cellsIn(sheet)].sort(([one], [other]) => one.localeCompare(other))),
    rulesOf: (sheet) => [...(rules.get(sheet)?.values() ?? [])],
    selection: () => selected,
    failNext: (problem) => {
      planned = problem;
    },
    edit: () => {
      editing = true;
      const release = holdAll();
      return () => {
        editing = false;
        release();
      };
    },
    hold: holdAll,
  };
}

/** Cancelling does not wait for a workbook that does not answer. */
function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve();
    else signal?.addEventListener("abort", () => resolve(), { once: true });
  });
}
