import { lineCount } from "../lineCount";
import { writingWidth, type Orientation } from "../page";

/** A part of a report as it stands in a document; measured often, written once. */
export interface WrittenPart {
  readonly orientation: Orientation;
  readonly write: () => string;
  /** About how high it stands, in twips. */
  readonly height: number;
}

interface ParagraphSize {
  /** Points: of the letters, and the room above and below. */
  readonly size: number;
  readonly before?: number;
  readonly after?: number;
  readonly bold?: boolean;
  /** Twips that the first line begins further in. */
  readonly firstLine?: number;
}

/** Height of a line of Times New Roman in heights of its letters. */
export const LINE = 1.15;
export const TWIPS_PER_POINT = 20;

/** About how high a paragraph across an upright page stands with the room around it, in twips. */
export function paragraphHeight(text: string, look: ParagraphSize): number {
  const { size, before = 0, after = 0, firstLine = 0 } = look;
  const width = writingWidth("portrait") / TWIPS_PER_POINT;
  const lines = lineCount(text, width, { ...look, indent: firstLine / TWIPS_PER_POINT });
  return (lines * size * LINE + before + after) * TWIPS_PER_POINT;
}
