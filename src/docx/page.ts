const TWIPS_PER_MM = 1440 / 25.4;

/**
 * A4, margins 20 mm at the top and bottom, 30 at the left, 15 at the right: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.3
 * (20–25, 30–35 and 15–20 mm). In twips, 1/20 point.
 */
const MARGINS = { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15), header: twips(10) };
const SHORT_SIDE = 11906;
const LONG_SIDE = 16838;

export type Orientation = "portrait" | "landscape";

/** The width between the margins, in twips. */
export function writingWidth(orientation: Orientation): number {
  return (orientation === "portrait" ? SHORT_SIDE : LONG_SIDE) - MARGINS.left - MARGINS.right;
}

/** The height between the margins, in twips. */
export function writingHeight(orientation: Orientation): number {
  return (orientation === "portrait" ? LONG_SIDE : SHORT_SIDE) - MARGINS.top - MARGINS.bottom;
}

/**
 * The properties of a section. Its pages are numbered at the middle of the top margin, the first one of the document not
 * (mục I.7).
 */
export function writeSection(orientation: Orientation, headerId: string, isFirst: boolean): string {
  const size =
    orientation === "portrait"
      ? `<w:pgSz w:w="${SHORT_SIDE}" w:h="${LONG_SIDE}"/>`
      : `<w:pgSz w:w="${LONG_SIDE}" w:h="${SHORT_SIDE}" w:orient="landscape"/>`;
  const { top, bottom, left, right, header } = MARGINS;
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${headerId}"/>${size}` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${header}" w:gutter="0"/>` +
    `${isFirst ? "<w:titlePg/>" : ""}</w:sectPr>`
  );
}

function twips(millimeters: number): number {
  return Math.round(millimeters * TWIPS_PER_MM);
}
