import type { PageSetUp } from "../../reporting/sheets/sheetToWrite";
import { escapeText, plainText, writeAttributes } from "../xml";
import { absoluteReference, sheetPrefix } from "./sheetReference";

const POINTS_PER_INCH = 72;
const A4 = 9;

/** From the paper's edge to the footer, in inches: what Excel sets on a new sheet. */
const FOOTER_MARGIN = 0.3;

/** The longest header or footer that Excel takes. */
const LONGEST_FOOTER = 255;

/** The sections of a worksheet that say how it is printed, in the order the format demands. */
export function writePageSetUp({ orientation, onePage, margins, footer }: PageSetUp): string {
  const inches = (points: number): number => points / POINTS_PER_INCH;
  const distances = {
    left: inches(margins.left),
    right: inches(margins.right),
    top: inches(margins.top),
    bottom: inches(margins.bottom),
    header: Math.min(FOOTER_MARGIN, inches(margins.top)),
    footer: Math.min(FOOTER_MARGIN, inches(margins.bottom)),
  };
  return (
    `<printOptions horizontalCentered="1"/><pageMargins${writeAttributes(distances)}/>` +
    `<pageSetup${writeAttributes({ paperSize: A4, orientation, fitToHeight: onePage ? 1 : 0 })}/>${writeFooter(footer)}`
  );
}

function writeFooter(footer: string): string {
  if (footer === "") return "";
  const centred = `&C${plainText(footer)}`;
  if (centred.length > LONGEST_FOOTER) throw new RangeError(`a footer holds at most ${LONGEST_FOOTER} characters`);
  return `<headerFooter><oddFooter>${escapeText(centred)}</oddFooter></headerFooter>`;
}

/** A name that belongs to one sheet; `refersTo` without `=`. */
export interface SheetScopedName {
  readonly name: string;
  readonly refersTo: string;
}

/** What Excel keeps of a sheet's page set-up among the names of the workbook. */
export function namesOfPageSetUp(sheet: string, { repeatedRows, printArea }: PageSetUp): readonly SheetScopedName[] {
  const names: SheetScopedName[] = [];
  if (printArea !== null) names.push({ name: "_xlnm.Print_Area", refersTo: absoluteReference(sheet, printArea) });
  if (repeatedRows !== null) {
    const rows = `$${repeatedRows.first}:$${repeatedRows.last}`;
    names.push({ name: "_xlnm.Print_Titles", refersTo: sheetPrefix(sheet) + rows });
  }
  return names;
}
