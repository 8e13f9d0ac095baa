import type { Segment } from "./drawing";

/** Patterns that repeat a small drawing. */
export type Tiled = "dots" | "dashes" | "bricks" | "zigzag";

interface Tile {
  readonly width: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

export const TILES: Readonly<Record<Tiled, Tile>> = {
  dots: tile(8, 8, [1, 2, 3, 2], [5, 6, 7, 6]),
  dashes: tile(12, 8, [0, 2, 7, 2], [6, 6, 13, 6]),
  bricks: tile(10, 10, [0, 2, 10, 2], [0, 7, 10, 7], [3, 2, 3, 7], [8, 7, 8, 12]),
  zigzag: tile(8, 6, [0, 5, 4, 1], [4, 1, 8, 5]),
};

/** Each line from one point to another: x, y, x, y. */
function tile(width: number, height: number, ...lines: readonly (readonly [number, number, number, number])[]): Tile {
  return { width, height, segments: lines.map(([x1, y1, x2, y2]) => ({ x1, y1, x2, y2 })) };
}

/** The tiles that touch a box, on one lattice for the whole drawing; their lines are not cut at the box. */
export function layTiles(
  { width, height, segments }: Tile,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): readonly Segment[] {
  const laid: Segment[] = [];
  // A line may reach into the next tile.
  for (let row = Math.floor(box.y / height) - 1; row * height < box.y + box.height; row += 1) {
    for (let column = Math.floor(box.x / width) - 1; column * width < box.x + box.width; column += 1) {
      const [right, down] = [column * width, row * height];
      for (const { x1, y1, x2, y2 } of segments) {
        laid.push({ x1: x1 + right, y1: y1 + down, x2: x2 + right, y2: y2 + down });
      }
    }
  }
  return laid;
}
