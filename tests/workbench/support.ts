import { readFileSync } from "node:fs";
import path from "node:path";
import type { Model } from "@odoo/o-spreadsheet";
import { CUSTOM_FUNCTIONS } from "../../src/functions/customFunctions";
import { parseAddress } from "../../src/grid/address";
import { openDocument } from "../../src/workbench/session/openDocument";
import type { OpenDocument } from "../../src/workbench/session/openDocument";
import { registerFunctions } from "../../src/workbench/registerFunctions";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { makeFunctionMetadata } from "../../tools/functionMetadata";

/** The engine logs every command. */
export function silenceEngine(): void {
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
}

export function registerCqdtFunctions(): void {
  registerFunctions(makeFunctionMetadata("vi"), Object.fromEntries(CUSTOM_FUNCTIONS.map(({ id, run }) => [id, run])));
}

export function sampleBytes(id: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, "..", "..", "assets", "samples", `${id}.xlsx`)));
}

export function fileOf(bytes: Uint8Array): XlsxFile {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

export function documentOf(bytes: Uint8Array, name = "test.xlsx"): OpenDocument {
  const opened = openDocument(name, bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

/** The engine's position of a cell of the active sheet. */
export function positionOf(model: Model, address: string): { sheetId: string; col: number; row: number } {
  const area = parseAddress(address);
  if (area === null) throw new Error(address);
  return { sheetId: model.getters.getActiveSheetId(), col: area.column - 1, row: area.row - 1 };
}

export function type(model: Model, address: string, content: string): void {
  model.dispatch("UPDATE_CELL", { ...positionOf(model, address), content });
}

/** What the grid shows in the cell. */
export function shown(model: Model, address: string): string {
  return model.getters.getEvaluatedCell(positionOf(model, address)).formattedValue;
}
