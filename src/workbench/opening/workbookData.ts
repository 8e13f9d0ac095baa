import { helpers } from "@odoo/o-spreadsheet";
import type { Border } from "@odoo/o-spreadsheet";
import type { XlsxFile } from "../../xlsx/xlsxFile";
import type { CellStyle } from "../engine/cellStyle";
import { VIETNAMESE_LOCALE } from "../engine/locale";
import type { NumberFormats } from "../engine/numberFormats";
import { TEXT_FORMAT } from "../engine/textCells";
import { engineBorder, engineStyle } from "./engineStyle";
import { figuresOf } from "./figures";
import { createComputableTest } from "./isComputable";
import { namedRanges } from "./namedRanges";
import { sheetData } from "./sheetData";
import type { StyleIds } from "./sheetData";

/** The engine's own form of a whole workbook, as `new Model()` takes it. */
export type WorkbookData = ReturnType<typeof helpers.createEmptyWorkbookData>;

/**
 * Everything of an opened workbook that the grid can show: values, formulas, looks, merges, sizes, frozen panes,
 * protection, conditional formats, names. What it cannot show stays in the file, which a save starts from. `sheetIds` are
 * the ids the engine is to give the file's sheets, in the file's order.
 */
export function workbookData(file: XlsxFile, formats: NumberFormats, sheetIds: readonly string[]): WorkbookData {
  const styles = new Numbered<CellStyle>();
  const borders = new Numbered<Border>();
  const formatStrings = new Numbered<string>();
  const ids: StyleIds[] = file.styles.map((style) => {
    const border = engineBorder(style);
    const format = formats.toEngine(style.numberFormat);
    return {
      style: styles.idOf(engineStyle(style)),
      border: border === null ? 0 : borders.idOf(border),
      format: format === undefined ? 0 : formatStrings.idOf(format),
      isText: format === TEXT_FORMAT,
    };
  });
  const names = namedRanges(file.definedNames);
  const context = { ids, differentialStyles: file.differentialStyles, isComputable: createComputableTest(names) };
  return {
    ...helpers.createEmptyWorkbookData(),
    sheets: file.sheets.map((sheet, index) => {
      const data = sheetData(sheet, sheetIds[index] ?? sheet.name, context);
      return { ...data, figures: [...figuresOf(file, sheet, data)] as typeof data.figures };
    }),
    styles: styles.items,
    borders: borders.items,
    formats: formatStrings.items,
    settings: { locale: VIETNAMESE_LOCALE },
    namedRanges: names,
  };
}

/** Items by number from 1; equal items share one. */
class Numbered<Item> {
  readonly items: Record<number, Item> = {};
  private readonly numbers = new Map<string, number>();

  idOf(item: Item): number {
    const key = JSON.stringify(item);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(key, number);
    this.items[number] = item;
    return number;
  }
}
