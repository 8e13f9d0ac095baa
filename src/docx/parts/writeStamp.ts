import { writeParagraph } from "../paragraph";
import type { Sizes } from "../sizes";
import { paragraphHeight, type WrittenPart } from "./writtenPart";

/** The line that says what a report was made by. */
export function writeStamp(stamp: string, { stamp: size, after }: Sizes): WrittenPart {
  const look = { size, before: after, after };
  return {
    orientation: "portrait",
    write: () => writeParagraph(stamp, { ...look, italic: true }),
    height: paragraphHeight(stamp, look),
  };
}
