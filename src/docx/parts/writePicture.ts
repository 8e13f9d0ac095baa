import type { Drawing } from "../../reporting/charts/drawing";
import type { ReportChart } from "../../reporting/report/report";
import { writeParagraph, writeParagraphOf } from "../paragraph";
import type { PictureBook } from "../pictures/pictureBook";
import type { Sizes } from "../sizes";
import { LINE, paragraphHeight, TWIPS_PER_POINT } from "./writtenPart";

interface TitledPicture {
  readonly drawing: Drawing;
  readonly title: string;
  readonly altText: string;
  /** Of its own size. */
  readonly scale: number;
}

export const TWIPS_PER_PIXEL = 15;
/** Of the line that a picture stands in, in points. */
const SIZE = 2;
const ABOVE_TITLE = 4;
const BELOW_TITLE = 2;

/** A picture above its title, on one page with it. */
export function writePicture(picture: TitledPicture, pictures: PictureBook, sizes: Sizes): string {
  return (
    writeParagraphOf(pictures.add(picture), {
      align: "center",
      keepNext: true,
      size: SIZE,
      before: sizes.after,
      after: 0,
    }) + writeParagraph(picture.title, { ...titleLook(sizes), align: "center" })
  );
}

/** About how high a picture stands with its title, in twips. */
export function pictureHeight({ height }: Drawing, { title }: ReportChart, sizes: Sizes): number {
  return (
    height * TWIPS_PER_PIXEL + (SIZE * LINE + sizes.after) * TWIPS_PER_POINT + paragraphHeight(title, titleLook(sizes))
  );
}

function titleLook({ text, after }: Sizes): { size: number; bold: boolean; before: number; after: number } {
  return { size: text, bold: true, before: ABOVE_TITLE, after: after + BELOW_TITLE };
}
