import type { Point, Segment } from "./drawing";
import { layTiles, TILES, type Tiled } from "./tiles";

/** What is drawn over a mark's colour; nothing on a "solid" one, which is dark, nor on a "plain" one, which is light. */
export type Pattern = "solid" | "plain" | "upward" | "downward" | "crossed" | "horizontal" | "upright" | "grid" | Tiled;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const STEP = 5;

/**
 * A pattern's lines, cut at the box. Plain lines, because word processors draw SVG patterns and clips differently or not at
 * all. They lie on one lattice for the whole drawing, so that neighbours of one pattern match.
 */
export function hatch(pattern: Pattern, box: Place): readonly Segment[] {
  switch (pattern) {
    case "solid":
    case "plain":
      return [];
    case "upward":
      return slanted(box);
    case "downward":
      return slantedBack(box);
    case "crossed":
      return [...slanted(box), ...slantedBack(box)];
    case "horizontal":
      return levels(box);
    case "grid":
      return [...levels(box), ...uprights(box)];
    case "upright":
      return uprights(box);
    default:
      return layTiles(TILES[pattern], box).flatMap((segment) => cut(segment, cornersOf(box)) ?? []);
  }
}

function cornersOf({ x, y, width, height }: Place): readonly Point[] {
  const [right, bottom] = [x + width, y + height];
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
  ];
}

/** Lines x + y = k·√2·STEP. */
function slanted({ x, y, width, height }: Place): readonly Segment[] {
  const right = x + width;
  const bottom = y + height;
  return lattice(x + y, right + bottom, STEP * Math.SQRT2).map((sum) => {
    const x1 = Math.max(x, sum - bottom);
    const x2 = Math.min(right, sum - y);
    return { x1, y1: sum - x1, x2, y2: sum - x2 };
  });
}

/** The same, mirrored. */
function slantedBack(box: Place): readonly Segment[] {
  return slanted({ ...box, x: -box.x - box.width }).map(({ x1, y1, x2, y2 }) => ({ x1: -x1, y1, x2: -x2, y2 }));
}

function levels({ x, y, width, height }: Place): readonly Segment[] {
  return lattice(y, y + height, STEP).map((level) => ({ x1: x, y1: level, x2: x + width, y2: level }));
}

function uprights({ x, y, width, height }: Place): readonly Segment[] {
  return lattice(x, x + width, STEP).map((upright) => ({ x1: upright, y1: y, x2: upright, y2: y + height }));
}

/** The multiples of `step` strictly between two ends. */
function lattice(from: number, to: number, step: number): readonly number[] {
  const first = Math.floor(from / step) + 1;
  const last = Math.ceil(to / step) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

/** A pattern's lines, cut at a polygon without dents whose corners follow each other clockwise. */
export function hatchIn(pattern: Pattern, corners: readonly Point[]): readonly Segment[] {
  const [across, down] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...across), Math.min(...down)];
  const box = { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y };
  return hatch(pattern, box).flatMap((segment) => cut(segment, corners) ?? []);
}

/** The part of a line inside; null: none. */
function cut({ x1, y1, x2, y2 }: Segment, corners: readonly Point[]): Segment | null {
  let [start, end] = [0, 1];
  for (const [index, from] of corners.entries()) {
    const to = corners[(index + 1) % corners.length] ?? from;
    const inside = (x: number, y: number): number => (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
    const [first, last] = [inside(x1, y1), inside(x2, y2)];
    if (first < 0 && last < 0) return null;
    if (first < 0) start = Math.max(start, first / (first - last));
    else if (last < 0) end = Math.min(end, first / (first - last));
  }
  if (start >= end) return null;
  const at = (share: number): Point => ({ x: x1 + share * (x2 - x1), y: y1 + share * (y2 - y1) });
  const [one, other] = [at(start), at(end)];
  return { x1: one.x, y1: one.y, x2: other.x, y2: other.y };
}
