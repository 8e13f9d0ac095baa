import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a reader has before them. Sizes are in points, 1/72 inch. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** The pages of a PDF that LibreOffice made. */
export function readPdf(file: string, pdfText: string): readonly PdfPage[] {
  const texts = execFileSync(pdfText, ["-raw", "-enc", "UTF-8", file, "-"], { encoding: "utf8" }).split("\f");
  return pageSizes(readFileSync(file, "latin1")).map((size, index) => ({ ...size, text: texts[index] ?? "" }));
}

/** Sizes of pages, in their order; they stand uncompressed in what LibreOffice writes. */
export function pageSizes(pdf: string): readonly Pick<PdfPage, "width" | "height">[] {
  const boxes = pdf.matchAll(/\/Type\/Page\/[^>]*?\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/g);
  return Array.from(boxes, ([, width, height]) => ({ width: Number(width), height: Number(height) }));
}
