/** A picture as plain shapes in the order in which they are drawn. Lengths in CSS pixels (1/96 inch), from the top left. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape = Box | Polygon | Lines | Words;

export interface Box {
  readonly kind: "box";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `"#RRGGBB"`. */
  readonly fill: string;
  /** Null: no outline. */
  readonly outline: string | null;
}

/** Filled and outlined, closed from its last corner to its first. */
export interface Polygon {
  readonly kind: "polygon";
  readonly points: readonly Point[];
  readonly fill: string;
  readonly outline: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Lines {
  readonly kind: "lines";
  readonly color: string;
  readonly width: number;
  readonly segments: readonly Segment[];
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** One line of text; never markup. */
export interface Words {
  readonly kind: "words";
  readonly text: string;
  /** Where it starts, has its middle or ends. */
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
  /** The line the letters stand on. */
  readonly baseline: number;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}
