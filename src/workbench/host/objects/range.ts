import type { Zone } from "@odoo/o-spreadsheet";
import { addressOf, boundingZone, checked, columnsOf, intersection, rowsOf, wholeNumber } from "../cells/cellRange";
import type { CellRange } from "../cells/cellRange";
import { clearRange, copyFrom, unmerge } from "../cells/rangeChanges";
import { readFormulas, readNumberFormats, readTexts, readValues } from "../cells/rangeReading";
import { writeContents, writeNumberFormats } from "../cells/rangeWriting";
import { usedZone } from "../cells/usedZone";
import type { HostWorkbook } from "../hostWorkbook";
import type { Session } from "../session";
import { quoteSheetName } from "../sheetName";
import { invalidArgument } from "../wire/hostError";
import type { WireObject } from "../wire/wireObject";
import { conditionalFormatsObject } from "./conditionalFormats";
import { mergedAreasObject } from "./mergedAreas";
import { rangeFormatObject } from "./rangeFormat";

const rangesByObject = new WeakMap<WireObject, CellRange>();

/** The range behind an object that came as an argument. */
export function rangeIn(argument: unknown): CellRange {
  const range =
    typeof argument === "object" && argument !== null ? rangesByObject.get(argument as WireObject) : undefined;
  if (range === undefined) throw invalidArgument("A range is expected.");
  return range;
}

export function rangeObject(session: Session, range: CellRange): WireObject {
  const { workbook } = session;
  const { sheetId, zone } = range;
  let reference: string | null = null;
  const other = (changed: Zone): WireObject => rangeObject(session, { sheetId, zone: checked(changed) });
  const object: WireObject = {
    type: "Range",
    identity: () => (reference === null ? {} : { _ReferenceId: reference }),
    properties: {
      Address: () => `${quoteSheetName(workbook.model.getters.getSheetName(sheetId))}!${addressOf(zone)}`,
      RowIndex: () => zone.top,
      ColumnIndex: () => zone.left,
      RowCount: () => rowsOf(zone),
      ColumnCount: () => columnsOf(zone),
      RowHidden: () => allOrNone(zone.top, zone.bottom, (row) => workbook.model.getters.isRowHidden(sheetId, row)),
      ColumnHidden: () =>
        allOrNone(zone.left, zone.right, (column) => workbook.model.getters.isColHidden(sheetId, column)),
      HasSpill: () => spillsIn(workbook, range),
      CellCount: () => rowsOf(zone) * columnsOf(zone),
      Values: () => readValues(workbook, range),
      Formulas: () => readFormulas(workbook, range),
      Text: () => readTexts(workbook, range),
      NumberFormat: () => readNumberFormats(workbook, range),
    },
    setters: {
      Values: (value) => {
        writeContents(session, range, value);
      },
      Formulas: (value) => {
        writeContents(session, range, value);
      },
      NumberFormat: (value) => {
        writeNumberFormats(session, range, value);
      },
      ColumnHidden: (value) => {
        session.writes.assertAllowed(range, "widths");
        session.writes.makeRoom(sheetId, { ...zone, bottom: zone.top });
        const elements = Array.from({ length: columnsOf(zone) }, (_, index) => zone.left + index);
        session.writes.add(sheetId, value === true ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", {
          dimension: "COL",
          elements,
        });
      },
    },
    children: {
      Format: () => rangeFormatObject(session, range),
      DataValidation: () => ({
        type: "DataValidation",
        identity: () => ({}),
        properties: { Valid: () => isValid(workbook, range) },
      }),
      ConditionalFormats: () => conditionalFormatsObject(session, range, (ruled) => rangeObject(session, ruled)),
    },
    methods: {
      GetCell: (row, column) => {
        const [top, left] = [zone.top + wholeNumber(row, "row"), zone.left + wholeNumber(column, "column")];
        return other({ top, left, bottom: top, right: left });
      },
      GetRow: (row) => {
        const top = zone.top + wholeNumber(row, "row");
        return other({ ...zone, top, bottom: top });
      },
      GetColumn: (column) => {
        const left = zone.left + wholeNumber(column, "column");
        return other({ ...zone, left, right: left });
      },
      GetBoundingRect: (another) => other(boundingZone(zone, rangeIn(another).zone)),
      GetIntersectionOrNullObject: (another) => {
        const shared = intersection(zone, rangeIn(another).zone);
        return shared === null ? null : other(shared);
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        session.writes.flush();
        const used = usedZone(workbook, range, valuesOnly === true);
        return used === null ? null : other(used);
      },
      GetMergedAreasOrNullObject: () => {
        session.writes.flush();
        return mergedAreasObject(session, range, (merged) => rangeObject(session, merged));
      },
      Merge: () => {
        session.writes.assertAllowed(range, "contents");
        session.writes.assertAllowed(range, "formats");
        session.writes.makeRoom(sheetId, zone);
        session.writes.add(sheetId, "ADD_MERGE", { target: [zone], force: true });
      },
      Unmerge: () => {
        unmerge(session, range);
      },
      Clear: (applyTo) => {
        clearRange(session, range, applyTo);
      },
      CopyFrom: (source, copyType) => {
        copyFrom(session, range, rangeIn(source), copyType);
      },
      Select: () => {
        session.writes.flush();
        const { model } = workbook;
        const active = model.getters.getActiveSheetId();
        if (active !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
        model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: true });
      },
      _ValidateArraySize: (rows, columns) => {
        if (rows !== rowsOf(zone) || columns !== columnsOf(zone))
          throw invalidArgument("The array has another size than the range.");
      },
      _KeepReference: () => {
        reference ??= session.keep(object);
      },
    },
  };
  rangesByObject.set(object, range);
  return object;
}

/** Whether the data validations accept all cells, none, or (`null`) some of them. */
function isValid({ model }: HostWorkbook, { sheetId, zone }: CellRange): boolean | null {
  return allCells(zone, (row, col) => !model.getters.isDataValidationInvalid({ sheetId, row, col }));
}

function allCells(zone: Zone, is: (row: number, column: number) => boolean): boolean | null {
  const columns = new Set(
    Array.from({ length: columnsOf(zone) }, (_, index) =>
      allOrNone(zone.top, zone.bottom, (row) => is(row, zone.left + index)),
    ),
  );
  const [first = true] = columns;
  return columns.size > 1 ? null : first;
}

/** Whether a spilled array covers all cells, none, or (`null`) some of them. */
function spillsIn({ model }: HostWorkbook, { sheetId, zone }: CellRange): boolean | null {
  return allCells(zone, (row, col) => {
    const spread = model.getters.getSpreadZone({ sheetId, row, col });
    const isFirst = spread !== undefined && rowsOf(spread) * columnsOf(spread) > 1;
    return isFirst || model.getters.getArrayFormulaSpreadingOn({ sheetId, row, col }) !== undefined;
  });
}

/** Whether all from `first` to `last` are so; `null` where only some are, as Excel answers for a mixed range. */
function allOrNone(first: number, last: number, is: (position: number) => boolean): boolean | null {
  const expected = is(first);
  for (let position = first + 1; position <= last; position++) if (is(position) !== expected) return null;
  return expected;
}
