import type { ReportPart } from "../../reporting/report/report";
import { writeParagraph } from "../paragraph";
import { paragraphHeight, type WrittenPart } from "./writtenPart";

/** As the styles of headings have it, in points. */
const LOOK = { size: 14, before: 6, after: 6, bold: true } as const;
const STYLES = { 1: "Heading1", 2: "Heading2", 3: "Heading3" } as const;

export function writeHeading(
  { text, level }: Extract<ReportPart, { kind: "heading" }>,
  onNewPage: boolean,
): WrittenPart {
  return {
    orientation: "portrait",
    write: () => writeParagraph(text, { style: STYLES[level], onNewPage }),
    height: paragraphHeight(text, LOOK),
  };
}
