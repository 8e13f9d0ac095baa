import { escapeMarkup } from "../reporting/charts/escapeMarkup";

export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  /** In points; the document's own when absent. */
  readonly size?: number;
}

export interface ParagraphLook extends TextLook {
  readonly align?: "left" | "center" | "right" | "justify";
  readonly style?: "Heading1" | "Heading2" | "Heading3";
  /** On one page with the next paragraph. */
  readonly keepNext?: boolean;
  readonly onNewPage?: boolean;
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
  /** Twips. */
  readonly firstLine?: number;
  readonly indentLeft?: number;
  readonly indentRight?: number;
  readonly ruledBelow?: boolean;
}

const ALIGNMENTS = { left: "left", center: "center", right: "right", justify: "both" } as const;

/** A paragraph of plain text: nothing in it is taken for a field or markup; line breaks become spaces. */
export function writeParagraph(text: string, look: ParagraphLook = {}): string {
  return writeParagraphOf(text === "" ? "" : writeRun(text, look), look);
}

/** A paragraph of runs that are written already. */
export function writeParagraphOf(runs: string, look: ParagraphLook): string {
  return `<w:p>${writeProperties(look)}${runs}</w:p>`;
}

function writeRun(text: string, look: TextLook): string {
  const words = escapeMarkup(text.replace(/[\s\u2028\u2029]+/gu, (spaces) => (spaces === "\u00a0" ? spaces : " ")));
  return `<w:r>${writeTextLook(look)}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

function writeTextLook({ bold, italic, capitals, size }: TextLook): string {
  const look =
    (bold === true ? "<w:b/><w:bCs/>" : "") +
    (italic === true ? "<w:i/><w:iCs/>" : "") +
    (capitals === true ? "<w:caps/>" : "") +
    (size === undefined ? "" : `<w:sz w:val="${2 * size}"/><w:szCs w:val="${2 * size}"/>`);
  return look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
}

/** In the order of the schema's CT_PPr. */
function writeProperties(look: ParagraphLook): string {
  const spacing = attributes({ before: inTwips(look.before), after: inTwips(look.after) });
  const indent = attributes({ left: look.indentLeft, right: look.indentRight, firstLine: look.firstLine });
  const properties =
    (look.style === undefined ? "" : `<w:pStyle w:val="${look.style}"/>`) +
    (look.keepNext === true ? "<w:keepNext/>" : "") +
    (look.onNewPage === true ? "<w:pageBreakBefore/>" : "") +
    (look.ruledBelow === true
      ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
      : "") +
    (spacing === "" ? "" : `<w:spacing${spacing}/>`) +
    (indent === "" ? "" : `<w:ind${indent}/>`) +
    (look.align === undefined ? "" : `<w:jc w:val="${ALIGNMENTS[look.align]}"/>`) +
    (look.size === undefined
      ? ""
      : `<w:rPr><w:sz w:val="${2 * look.size}"/><w:szCs w:val="${2 * look.size}"/></w:rPr>`);
  return properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
}

function attributes(values: Readonly<Record<string, number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` w:${name}="${value}"`))
    .join("");
}

function inTwips(points: number | undefined): number | undefined {
  return points === undefined ? undefined : Math.round(points * 20);
}
