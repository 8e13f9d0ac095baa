import type { Model } from "@odoo/o-spreadsheet";
import { highlightStyle } from "../../../src/filling/highlighting/highlightStyle";
import { createXlsx } from "../../../src/xlsx/createXlsx";
import { saveXlsx } from "../../../src/xlsx/saveXlsx";
import { newSheet } from "../../../src/workbench/saving/newSheet";
import type { RefusalKind } from "../../../src/workbench/saving/refusal";
import { viewSheet } from "../../../src/workbench/saving/sheetView";
import { createNumberFormats } from "../../../src/workbench/engine/numberFormats";
import { documentOf, fileOf, registerCqdtFunctions, sampleBytes, silenceEngine, type } from "../support";

beforeAll(() => {
  silenceEngine();
  registerCqdtFunctions();
});

interface Opened {
  readonly model: Model;
  readonly sheetId: string;
  readonly refused: RefusalKind[];
  readonly changes: () => number;
}

function open(bytes = sampleBytes("cao-bang-2020-so")): Opened {
  const { workbook, watch } = documentOf(bytes);
  const refused: RefusalKind[] = [];
  let changes = 0;
  watch.onRefused = (kind) => refused.push(kind);
  watch.onChange = () => changes++;
  return { model: workbook.model, sheetId: workbook.model.getters.getActiveSheetId(), refused, changes: () => changes };
}

function dispatch(model: Model, command: string, payload: object): boolean {
  return (model.dispatch as unknown as (type: string, payload: object) => { isSuccessful: boolean })(command, payload)
    .isSuccessful;
}

describe("changes that a save could not carry into the file", () => {
  test.each<[RefusalKind, string, object]>([
    [
      "structure",
      "ADD_COLUMNS_ROWS",
      { dimension: "ROW", base: 12, quantity: 1, position: "before", sheetName: "Bảng 1" },
    ],
    [
      "structure",
      "ADD_COLUMNS_ROWS",
      { dimension: "COL", base: 3, quantity: 2, position: "after", sheetName: "Bảng 1" },
    ],
    ["structure", "REMOVE_COLUMNS_ROWS", { dimension: "ROW", elements: [12], sheetName: "Bảng 1" }],
    ["sheets", "DUPLICATE_SHEET", { sheetIdTo: "copy", sheetNameTo: "Bản sao" }],
    ["layout", "HIDE_COLUMNS_ROWS", { dimension: "ROW", elements: [12] }],
    ["layout", "RESIZE_COLUMNS_ROWS", { dimension: "ROW", elements: [12], size: 40 }],
    ["layout", "FREEZE_ROWS", { quantity: 2 }],
    ["objects", "CREATE_CHART", { figureId: "f", chartId: "f", definition: {} }],
    ["objects", "CREATE_TABLE", { tableType: "static", ranges: [], config: {} }],
    ["objects", "CREATE_NAMED_RANGE", { name: "Diem", ranges: [] }],
    ["protection", "LOCK_SHEET", {}],
  ])("%s: %s is refused with its reason, and nothing changes", (kind, command, payload) => {
    const { model, sheetId, refused, changes } = open();
    const rows = model.getters.getNumberRows(sheetId);
    expect(dispatch(model, command, { sheetId, ...payload })).toBe(false);
    expect(refused).toEqual([kind]);
    expect(changes()).toBe(0);
    expect(model.getters.getNumberRows(sheetId)).toBe(rows);
    expect(model.getters.getSheetName(sheetId)).toBe("Bảng 1");
  });

  test("rows and columns may be added at the end, where there is nothing to move", () => {
    const { model, sheetId, refused } = open();
    const rows = model.getters.getNumberRows(sheetId);
    const payload = { sheetId, sheetName: "Bảng 1", dimension: "ROW", base: rows - 1, quantity: 50, position: "after" };
    expect(dispatch(model, "ADD_COLUMNS_ROWS", payload)).toBe(true);
    expect(refused).toEqual([]);
  });

  test("a sheet made in the workbench may be protected, and is saved so", () => {
    const { model, refused } = open();
    expect(dispatch(model, "CREATE_SHEET", { sheetId: "new", position: 1, name: "Nháp" })).toBe(true);
    expect(dispatch(model, "LOCK_SHEET", { sheetId: "new" })).toBe(true);
    expect(newSheet(viewSheet(model, "new"), createNumberFormats())).toMatchObject({ protected: true });
    expect(dispatch(model, "UNLOCK_SHEET", { sheetId: "new" })).toBe(true);
    expect(refused).toEqual([]);
  });

  test("a sheet made in the workbench may be renamed, restructured and deleted", () => {
    const { model, refused } = open();
    expect(dispatch(model, "CREATE_SHEET", { sheetId: "new", position: 1, name: "Nháp" })).toBe(true);
    expect(dispatch(model, "RENAME_SHEET", { sheetId: "new", oldName: "Nháp", newName: "Báo cáo" })).toBe(true);
    const rows = { sheetId: "new", sheetName: "Báo cáo", dimension: "ROW", elements: [3] };
    expect(dispatch(model, "REMOVE_COLUMNS_ROWS", rows)).toBe(true);
    expect(dispatch(model, "DELETE_SHEET", { sheetId: "new", sheetName: "Báo cáo" })).toBe(true);
    expect(refused).toEqual([]);
  });

  test("only the pane's highlights may be added or removed; the file's own rules stay", () => {
    const area = { row: 2, column: 1, rows: 2, columns: 1 };
    const plain = createXlsx({
      font: { name: "Arial", size: 11 },
      sheets: [{ name: "Bảng 1", cells: [{ row: 2, column: 1, content: 1 }] }],
    });
    const rule = { kind: "unranked" as const, criterion: "total", area, formula: "=$A2<5" };
    const { model, sheetId, refused } = open(
      saveXlsx(fileOf(plain), { sheets: [{ sheet: "Bảng 1", addRules: [rule] }] }),
    );
    const [own] = model.getters.getConditionalFormats(sheetId);
    const ranges = [model.getters.getRangeDataFromXc(sheetId, "A2:A3")];
    const condition = { type: "CellIsRule", operator: "customFormula", values: ["=$A2<5"] };
    const pink = { id: "pink", rule: { ...condition, style: { fillColor: "#FF00FF" } } };
    expect(dispatch(model, "ADD_CONDITIONAL_FORMAT", { sheetId, ranges, cf: pink })).toBe(false);
    const { fill, color, bold, italic, underline } = highlightStyle("threshold");
    const style = { fillColor: fill, textColor: color, bold, italic, underline };
    expect(
      dispatch(model, "ADD_CONDITIONAL_FORMAT", { sheetId, ranges, cf: { id: "ours", rule: { ...condition, style } } }),
    ).toBe(true);
    expect(dispatch(model, "REMOVE_CONDITIONAL_FORMAT", { sheetId, id: own?.id ?? "" })).toBe(true);
    expect(refused).toEqual(["rules"]);
  });
});

describe("telling of changes", () => {
  test("an edit, a format and an undo tell; selecting and scrolling do not", () => {
    const { model, sheetId, changes } = open();
    model.selection.selectCell(3, 12);
    expect(changes()).toBe(0);
    type(model, "G12", "1");
    const typed = changes();
    expect(typed).toBeGreaterThan(0);
    dispatch(model, "SET_FORMATTING", {
      sheetId,
      target: [{ left: 6, right: 6, top: 11, bottom: 11 }],
      style: { bold: true },
    });
    const after = changes();
    expect(after).toBeGreaterThan(typed);
    model.dispatch("REQUEST_UNDO");
    expect(changes()).toBeGreaterThan(after);
  });

  test("what the pane remembers counts as a change", () => {
    const { workbook, watch } = documentOf(sampleBytes("cao-bang-2020-so"));
    let changes = 0;
    watch.onChange = () => changes++;
    workbook.customXml.set("{1}", '<cqdt xmlns="urn:cqdt:remember"/>');
    workbook.customXml.delete("missing");
    expect(changes).toBe(1);
  });
});
