import "../../../src/workbench/host/groupBy";
import { Model, registries } from "@odoo/o-spreadsheet";
import { cellAddress, parseAddress } from "../../../src/grid/address";
import { isFormula } from "../../../src/grid/block";
import type { Block, CellContent } from "../../../src/grid/block";
import type { CellValue, Grid } from "../../../src/grid/grid";
import * as functions from "../../../src/functions/functions";
import { registerFunctions } from "../../../src/workbench/registerFunctions";
import type { ParameterMetadata } from "../../../src/workbench/registerFunctions";

const RUBRIC: ParameterMetadata = { name: "rubric" };
const SCORES: ParameterMetadata = { name: "scores", dimensionality: "matrix", repeating: true };

/** Readies an engine that knows nothing of ours for CQDT formulas. */
export function registerCqdt(): void {
  const described = ["TOTAL", "PERCENT", "TIER", "SHORTFALL"].map((id) => ({
    id,
    name: id,
    parameters: [RUBRIC, SCORES],
  }));
  registerFunctions(
    {
      functions: [
        ...described,
        { id: "MAX", name: "MAX", parameters: [RUBRIC] },
        {
          id: "RANK",
          name: "RANK",
          parameters: [
            RUBRIC,
            { name: "total", dimensionality: "matrix" },
            { name: "totals", dimensionality: "matrix" },
            { name: "groups", dimensionality: "matrix", optional: true },
            { name: "position", optional: true },
            { name: "tieBreaks", dimensionality: "matrix", optional: true, repeating: true },
          ],
        },
      ],
    },
    functions,
  );
  registries.errorTypes.add("#N/A");
}

/** A grid with blocks written over it, calculated by o-spreadsheet; cells by address. */
export class Engine {
  private readonly model: Model;

  constructor(grid: Grid, blocks: readonly Block[], rows = 100, columns = 60) {
    const cells: Record<string, string> = {};
    grid.values.forEach((values, row) =>
      values.forEach((value, column) => {
        if (value !== null) cells[cellAddress(row + 1, column + 1)] = literal(value);
      }),
    );
    for (const block of blocks) {
      block.contents.forEach((contents, down) =>
        contents.forEach((content, right) => {
          const address = cellAddress(block.row + down, block.column + right);
          if (content !== null) cells[address] = literal(content);
        }),
      );
    }
    this.model = new Model({ sheets: [{ id: "sheet", name: "Bảng 1", colNumber: columns, rowNumber: rows, cells }] });
  }

  shown(address: string): CellValue {
    const area = parseAddress(address);
    if (area === null) throw new Error(`${address} is not an address`);
    const position = { sheetId: "sheet", row: area.row - 1, col: area.column - 1 };
    return this.model.getters.getEvaluatedCell(position).value;
  }

  /** Inserts a blank row before a row, as Excel's "Insert" does. */
  insertRow(row: number): void {
    this.model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: "sheet",
      sheetName: "Bảng 1",
      dimension: "ROW",
      position: "before",
      base: row - 1,
      quantity: 1,
    });
  }

  /** Sorts rows by the values of one column, upwards, formulas with their rows. */
  sort(address: string, column: number): void {
    const area = parseAddress(address);
    if (area === null) throw new Error(`${address} is not an address`);
    const top = area.row - 1;
    const left = area.column - 1;
    this.model.dispatch("SORT_CELLS", {
      sheetId: "sheet",
      col: column - 1,
      row: top,
      sortDirection: "asc",
      zone: { top, left, bottom: top + area.rows - 1, right: left + area.columns - 1 },
    });
  }

  write(address: string, content: CellContent): void {
    const area = parseAddress(address);
    if (area === null) throw new Error(`${address} is not an address`);
    this.model.dispatch("UPDATE_CELL", {
      sheetId: "sheet",
      row: area.row - 1,
      col: area.column - 1,
      content: content === null ? "" : literal(content),
    });
  }
}

/** As typed into a cell: text that looks like a number stays text. */
function literal(content: Exclude<CellContent, null>): string {
  if (isFormula(content)) return content.formula;
  return typeof content === "string" && /\d/.test(content) ? `'${content}` : String(content);
}
