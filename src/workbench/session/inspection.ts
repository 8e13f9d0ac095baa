import { parseAddress } from "../../grid/address";
import type { CellValue } from "../../grid/grid";
import type { OpenDocument } from "./openDocument";

/** A cell as the grid holds and shows it. */
export interface InspectedCell {
  readonly value: CellValue;
  /** As shown, in the grid's number format. */
  readonly text: string;
  /** In en-US form with its `=`; `null` for a constant. */
  readonly formula: string | null;
  /** `"#RRGGBB"` of the fill that shows, conditional formats included; `null` without one. */
  readonly fill: string | null;
}

/**
 * What the page lets be read at `window.cqdtWorkbench`: browser tests compare the grid, which is a picture, with what it
 * should show. Reading only; everything else is done as a user does it.
 */
export interface Inspection {
  readonly fileName: () => string | null;
  readonly activeSheet: () => string | null;
  /** `address` such as `"G9"`, on the active sheet unless `sheet` names another; `null` for a place that is not there. */
  readonly readCell: (address: string, sheet?: string) => InspectedCell | null;
  /** The conditional formats of the sheet, as ranges and formulas. */
  readonly rules: (
    sheet?: string,
  ) => readonly { readonly ranges: readonly string[]; readonly formulas: readonly string[] }[];
}

export function inspect(document: () => OpenDocument | null): Inspection {
  const model = () => document()?.workbook.model ?? null;
  const sheetIdOf = (sheet: string | undefined): string | null => {
    const getters = model()?.getters;
    if (getters === undefined) return null;
    return sheet === undefined ? getters.getActiveSheetId() : (getters.getSheetIdByName(sheet) ?? null);
  };
  return {
    fileName: () => document()?.workbook.name ?? null,
    activeSheet: () => {
      const getters = model()?.getters;
      return getters === undefined ? null : getters.getSheetName(getters.getActiveSheetId());
    },
    readCell(address, sheet) {
      const getters = model()?.getters;
      const sheetId = sheetIdOf(sheet);
      const area = parseAddress(address);
      if (getters === undefined || sheetId === null || area === null) return null;
      if (area.row > getters.getNumberRows(sheetId) || area.column > getters.getNumberCols(sheetId)) return null;
      const position = { sheetId, row: area.row - 1, col: area.column - 1 };
      const cell = getters.getCell(position);
      const { value, formattedValue } = getters.getEvaluatedCell(position);
      return {
        value,
        text: formattedValue,
        formula: cell?.isFormula === true ? cell.compiledFormula.toFormulaString(getters) : null,
        fill: getters.getCellComputedStyle(position).fillColor ?? null,
      };
    },
    rules(sheet) {
      const getters = model()?.getters;
      const sheetId = sheetIdOf(sheet);
      if (getters === undefined || sheetId === null) return [];
      return getters
        .getConditionalFormats(sheetId)
        .map(({ ranges, rule }) => ({ ranges, formulas: rule.type === "CellIsRule" ? rule.values : [] }));
    },
  };
}
