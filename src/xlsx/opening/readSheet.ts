import { parseAddress } from "../../grid/address";
import type { Area } from "../../grid/area";
import { fromStoredFormula } from "../storedFormula";
import type { ConditionalFormat, XlsxColumns, XlsxRow, XlsxSheet, XmlSpan } from "../xlsxFile";
import { isOn, numberOrNull, refusePart, scanXml } from "../xml";
import type { SheetContext } from "./cellReader";
import { CellReader } from "./cellReader";
import { SheetCells } from "./sheetCells";

type Attributes = Readonly<Record<string, string>>;

/** Rows below the last one that holds something are described up to here, so that empty styled rows by the million cost nothing. */
const DESCRIBED_ROWS_BELOW = 1000;

/** Reads a worksheet part in one pass. Elements count only where the format has them: depth 1 is the worksheet itself. */
export function readSheet(xml: string, context: SheetContext): XlsxSheet {
  const cells = new SheetCells();
  const reader = new CellReader(cells, context);
  const rows = new Map<number, XlsxRow>();
  const columns: XlsxColumns[] = [];
  const merges: Area[] = [];
  const conditionalFormats: ConditionalFormat[] = [];
  let frozen = { rows: 0, columns: 0 };
  let defaultColumnWidth: number | null = null;
  let defaultRowHeight: number | null = null;
  let showGridLines = true;
  let isProtected = false;
  let lastRulePriority = 0;
  const sections: XmlSpan[] = [];
  let opened = { start: 0, openEnd: 0 };
  let root: XmlSpan = { name: "worksheet", start: 0, openEnd: 0, closeStart: 0, end: 0 };
  let section = "";
  let depth = 0;
  let ruleAreas: readonly Area[] = [];
  let rule: { attributes: Attributes; formulas: string[] } | null = null;
  let formulaText: string | null = null;
  let sheetViews = 0;

  scanXml(context.part, xml, {
    open(name, attributes, start, openEnd) {
      depth++;
      if (depth === 1) {
        if (name !== "worksheet") refusePart(context.part, `a worksheet was expected, not <${name}>`);
        root = { ...root, start, openEnd };
      }
      if (depth === 2) {
        section = name;
        opened = { start, openEnd };
      }
      if (section === "sheetData") {
        if (depth === 3 && name === "row") {
          const row = reader.openRow(attributes, start);
          const described = describeRow(attributes);
          if (described !== null && row <= cells.lastRow + DESCRIBED_ROWS_BELOW) rows.set(row, described);
        } else if (depth === 4 && name === "c") reader.openCell(attributes);
        else if (depth >= 5) reader.openContent(name, attributes, depth);
        return;
      }
      if (name === "cfRule") lastRulePriority = Math.max(lastRulePriority, numberOrNull(attributes.priority) ?? 0);
      if (depth === 2) {
        if (name === "sheetFormatPr") {
          defaultColumnWidth = numberOrNull(attributes.defaultColWidth);
          defaultRowHeight = numberOrNull(attributes.defaultRowHeight);
        } else if (name === "sheetProtection") isProtected = isOn(attributes.sheet);
        else if (name === "conditionalFormatting") ruleAreas = areasOf(attributes.sqref);
      } else if (depth === 3) {
        if (section === "cols" && name === "col") columns.push(describeColumns(attributes));
        else if (section === "mergeCells" && name === "mergeCell") merges.push(...areasOf(attributes.ref));
        else if (section === "conditionalFormatting" && name === "cfRule") rule = { attributes, formulas: [] };
        else if (section === "sheetViews" && name === "sheetView" && sheetViews++ === 0) {
          showGridLines = attributes.showGridLines === undefined || isOn(attributes.showGridLines);
        }
      } else if (depth === 4) {
        if (
          section === "sheetViews" &&
          name === "pane" &&
          sheetViews === 1 &&
          attributes.state?.startsWith("frozen") === true
        ) {
          frozen = { rows: numberOrNull(attributes.ySplit) ?? 0, columns: numberOrNull(attributes.xSplit) ?? 0 };
        } else if (rule !== null && name === "formula") formulaText = "";
      }
    },
    text(text) {
      if (section === "sheetData") reader.addText(text);
      else if (formulaText !== null) formulaText += text;
    },
    close(name, closeStart, end) {
      if (section === "sheetData") {
        if (depth === 4 && name === "c") reader.closeCell();
        else if (depth >= 5) reader.closeContent(name);
      } else if (depth === 4 && formulaText !== null) {
        rule?.formulas.push(fromStoredFormula(formulaText));
        formulaText = null;
      } else if (depth === 3 && rule !== null) {
        conditionalFormats.push(describeRule(rule.attributes, rule.formulas, ruleAreas));
        rule = null;
      }
      if (depth === 2) {
        sections.push({ name, ...opened, closeStart, end });
        section = "";
      }
      if (depth === 1) root = { ...root, closeStart, end };
      depth--;
    },
  });
  reader.finish();
  return {
    name: context.name,
    part: context.part,
    visible: context.visible,
    protected: isProtected,
    cells,
    rows,
    columns,
    defaultColumnWidth,
    defaultRowHeight,
    merges,
    frozen,
    conditionalFormats,
    lastRulePriority,
    showGridLines,
    layout: { root, sections },
  };
}

function describeRow(attributes: Attributes): XlsxRow | null {
  const height = numberOrNull(attributes.ht);
  const hidden = isOn(attributes.hidden);
  const style = isOn(attributes.customFormat) ? numberOrNull(attributes.s) : null;
  return height === null && !hidden && style === null ? null : { height, hidden, style };
}

function describeColumns(attributes: Attributes): XlsxColumns {
  return {
    first: Number(attributes.min ?? 1),
    last: Number(attributes.max ?? attributes.min ?? 1),
    width: numberOrNull(attributes.width),
    hidden: isOn(attributes.hidden),
    style: numberOrNull(attributes.style),
  };
}

function describeRule(attributes: Attributes, formulas: readonly string[], areas: readonly Area[]): ConditionalFormat {
  return {
    areas,
    type: attributes.type ?? "",
    priority: numberOrNull(attributes.priority) ?? 0,
    stopIfTrue: isOn(attributes.stopIfTrue),
    operator: attributes.operator ?? null,
    formulas,
    differential: numberOrNull(attributes.dxfId),
  };
}

function areasOf(references: string | undefined): readonly Area[] {
  return (references ?? "").split(/\s+/).flatMap((reference) => parseAddress(reference) ?? []);
}
