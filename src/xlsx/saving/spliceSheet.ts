import type { HighlightKind, HighlightRule } from "../../filling/highlighting/highlight";
import { highlightStyle } from "../../filling/highlighting/highlightStyle";
import { areaAddress, parseAddress } from "../../grid/address";
import type { Area } from "../../grid/area";
import type { ColumnWidth, RuleReference, SheetEdits } from "../edits";
import { fromStoredFormula, toStoredFormula } from "../storedFormula";
import type { DifferentialStyle, XlsxSheet, XmlSpan } from "../xlsxFile";
import { childrenOf, escapeText, numberOrNull, parseXml, prefixOf, writeAttributes } from "../xml";
import type { Splice } from "./splice";
import { applySplices } from "./splice";
import { groupEdits, spliceCells } from "./spliceCells";
import type { StyleBook } from "./styleBook";

/** The order the format demands of a worksheet's children (ECMA-376 part 1, 18.3.1.99). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks " +
  "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags " +
  "drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

export interface SplicedSheet {
  readonly xml: string;
  readonly formulasChanged: boolean;
}

/** Carries out the edits of one sheet in the text of its part; everything that is not named stays as it is. */
export function spliceSheet(xml: string, sheet: XlsxSheet, edits: SheetEdits, styles: StyleBook): SplicedSheet {
  const { root, sections } = sheet.layout;
  const prefix = prefixOf(/^<([^\s/>]+)/.exec(xml.slice(root.start, root.openEnd))?.[1] ?? "");
  const changes = new SheetChanges(xml, sheet, prefix);
  const grouped = groupEdits(sheet, edits.cells ?? []);
  const { splices, formulasChanged } = spliceCells(xml, sheet, grouped, styles, prefix);
  changes.push(...splices);
  changes.widenDimension(
    [...grouped].flatMap(([row, columns]) =>
      [...columns].flatMap(([column, edit]) =>
        edit.content === undefined || edit.content === null ? [] : [{ row, column }],
      ),
    ),
  );
  if (edits.columnWidths !== undefined && edits.columnWidths.length > 0) changes.setWidths(edits.columnWidths);
  changes.changeMerges(edits.removeMerges ?? [], edits.addMerges ?? []);
  changes.changeRules(sections, edits.removeRules ?? [], edits.addRules ?? [], styles);
  return { xml: applySplices(xml, changes.splices), formulasChanged };
}

/** What a highlight changes of a cell's look; what it does not set stays, such as the bold of a total. */
function highlightLook(kind: HighlightKind): DifferentialStyle {
  const { fill, color, bold, italic, underline } = highlightStyle(kind);
  return { fill, color, ...(bold && { bold }), ...(italic && { italic }), ...(underline && { underline }) };
}

class SheetChanges {
  readonly splices: Splice[] = [];

  constructor(
    private readonly xml: string,
    private readonly sheet: XlsxSheet,
    private readonly prefix: string,
  ) {}

  push(...splices: readonly Splice[]): void {
    for (const splice of splices) this.splices.push(splice);
  }

  /** The dimension says which cells are used. */
  widenDimension(places: readonly { readonly row: number; readonly column: number }[]): void {
    const section = this.section("dimension");
    if (section === undefined || places.length === 0) return;
    const opening = this.xml.slice(section.start, section.openEnd);
    const match = /\sref\s*=\s*(["'])([^"']*)\1/.exec(opening);
    const used = parseAddress(match?.[2] ?? "");
    if (match === null || used === null) return;
    let { row: top, column: left } = used;
    let bottom = top + used.rows - 1;
    let right = left + used.columns - 1;
    for (const { row, column } of places) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    const reference = areaAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    if (reference === match[2]) return;
    const start = section.start + match.index;
    this.splices.push({ start, end: start + match[0].length, text: ` ref="${reference}"` });
  }

  setWidths(widths: readonly ColumnWidth[]): void {
    const wanted = new Map(widths.map(({ column, width }) => [column, width]));
    const section = this.section("cols");
    const written: { readonly first: number; readonly text: string }[] = [];
    const write = (first: number, last: number, attributes: Readonly<Record<string, string | number>>): void => {
      const all = { ...attributes, min: first, max: last };
      written.push({ first, text: `<${this.prefix}col${writeAttributes(all)}/>` });
    };
    const existing =
      section === undefined
        ? []
        : childrenOf(parseXml(this.sheet.part, this.xml.slice(section.start, section.end)), "col");
    const open = new Map(wanted);
    for (const { attributes } of existing) {
      let first = numberOrNull(attributes.min) ?? 1;
      const last = numberOrNull(attributes.max) ?? first;
      for (const column of [...wanted.keys()]
        .filter((candidate) => candidate >= first && candidate <= last)
        .sort((left, right) => left - right)) {
        if (column > first) write(first, column - 1, attributes);
        write(column, column, { ...attributes, width: wanted.get(column) ?? 0, customWidth: 1 });
        open.delete(column);
        first = column + 1;
      }
      if (first <= last) write(first, last, attributes);
    }
    for (const [column, width] of open) write(column, column, { width, customWidth: 1 });
    written.sort((left, right) => left.first - right.first);
    const text = `<${this.prefix}cols>${written.map((column) => column.text).join("")}</${this.prefix}cols>`;
    this.splices.push(
      section === undefined ? this.insertion("cols", text) : { start: section.start, end: section.end, text },
    );
  }

  changeMerges(removed: readonly Area[], added: readonly Area[]): void {
    const section = this.section("mergeCells");
    const gone = new Set(removed.map(areaAddress));
    const existing =
      section === undefined
        ? []
        : childrenOf(parseXml(this.sheet.part, this.xml.slice(section.start, section.end)), "mergeCell");
    const kept = existing.flatMap(({ attributes }) => (gone.has(attributes.ref ?? "") ? [] : [attributes.ref ?? ""]));
    const fresh = added.map(areaAddress).filter((reference) => !kept.includes(reference));
    if (fresh.length === 0 && kept.length === existing.length) return;
    const references = [...kept, ...fresh];
    const cells = references.map((reference) => `<${this.prefix}mergeCell${writeAttributes({ ref: reference })}/>`);
    const text =
      references.length === 0
        ? ""
        : `<${this.prefix}mergeCells count="${references.length}">${cells.join("")}</${this.prefix}mergeCells>`;
    this.splices.push(
      section === undefined ? this.insertion("mergeCells", text) : { start: section.start, end: section.end, text },
    );
  }

  changeRules(
    sections: readonly XmlSpan[],
    removed: readonly RuleReference[],
    added: readonly HighlightRule[],
    styles: StyleBook,
  ): void {
    const gone = new Set(removed.map(({ area, formula }) => `${areaAddress(area)} ${formula}`));
    for (const section of gone.size === 0 ? [] : sections.filter(({ name }) => name === "conditionalFormatting")) {
      const element = parseXml(this.sheet.part, this.xml.slice(section.start, section.end));
      const reference = element.attributes.sqref ?? "";
      const matching = childrenOf(element, "cfRule").filter(
        (rule) =>
          rule.attributes.type === "expression" &&
          gone.has(`${reference} ${fromStoredFormula(childrenOf(rule, "formula")[0]?.text ?? "")}`),
      );
      if (matching.length === childrenOf(element, "cfRule").length)
        this.splices.push({ start: section.start, end: section.end, text: "" });
      else
        for (const rule of matching)
          this.splices.push({ start: section.start + rule.start, end: section.start + rule.end, text: "" });
    }
    if (added.length === 0) return;
    const texts = added.map((rule, index) =>
      this.writeRule(rule, this.sheet.lastRulePriority + index + 1, styles.addDifferential(highlightLook(rule.kind))),
    );
    this.splices.push(this.insertion("conditionalFormatting", texts.join("")));
  }

  private writeRule(rule: HighlightRule, priority: number, differential: number): string {
    const { prefix } = this;
    const attributes = writeAttributes({ type: "expression", dxfId: differential, priority });
    const formula = `<${prefix}formula>${escapeText(toStoredFormula(rule.formula))}</${prefix}formula>`;
    const area = writeAttributes({ sqref: areaAddress(rule.area) });
    return `<${prefix}conditionalFormatting${area}><${prefix}cfRule${attributes}>${formula}</${prefix}cfRule></${prefix}conditionalFormatting>`;
  }

  private section(name: string): XmlSpan | undefined {
    return this.sheet.layout.sections.find((section) => section.name === name);
  }

  /** Where a new section stands: after the last one that the format puts before it or beside it. */
  private insertion(name: string, text: string): Splice {
    const before = new Set(ORDER.slice(0, ORDER.indexOf(name) + 1));
    const previous = this.sheet.layout.sections.findLast((section) => before.has(section.name));
    if (previous === undefined)
      return { start: this.sheet.layout.root.openEnd, end: this.sheet.layout.root.openEnd, text };
    return { start: previous.end, end: previous.end, text };
  }
}
