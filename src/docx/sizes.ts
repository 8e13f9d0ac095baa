import { PRINTED_LOOK, type ChartLook } from "../reporting/charts/chartLook";

/** How large a report is printed: points, but for the picture. */
export interface Sizes {
  /** Running text, and titles of tables and figures. */
  readonly text: number;
  /** The room below a paragraph. */
  readonly after: number;
  /** The largest letters of a table, and the smallest before it is laid across the page. */
  readonly table: number;
  readonly smallestUpright: number;
  /** Notes below a table. */
  readonly notes: number;
  readonly stamp: number;
  /** Letters of a picture, and the room between its bars, in pixels. */
  readonly picture: Pick<ChartLook, "fontSize" | "between">;
}

/** Running text of 13 to 14: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6. */
export const OF_MANY_PAGES: Sizes = {
  text: 14,
  after: 6,
  table: 13,
  smallestUpright: 10,
  notes: 12,
  stamp: 11,
  picture: PRINTED_LOOK,
};

/** What is tried for a page that holds all of a report: as wanted first, then ever closer; no letters below 8 points. */
export const OF_ONE_PAGE: readonly [Sizes, ...Sizes[]] = [
  closer({ text: 13, after: 4, table: 12, notes: 11, picture: { fontSize: 14, between: 8 } }),
  closer({ text: 13, after: 4, table: 11, notes: 11, picture: { fontSize: 12.5, between: 6 } }),
  closer({ text: 13, after: 3, table: 10, notes: 10, picture: { fontSize: 11, between: 4 } }),
  closer({ text: 12, after: 3, table: 10, notes: 10, picture: { fontSize: 11, between: 4 } }),
  closer({ text: 12, after: 2, table: 9, notes: 9, picture: { fontSize: 11, between: 4 } }),
  closer({ text: 11, after: 2, table: 9, notes: 9, picture: { fontSize: 11, between: 3 } }),
  closer({ text: 10, after: 1, table: 9, notes: 9, picture: { fontSize: 11, between: 2 } }),
  closer({ text: 10, after: 1, table: 8, notes: 8, picture: { fontSize: 11, between: 2 } }),
];

function closer(sizes: Omit<Sizes, "smallestUpright" | "stamp">): Sizes {
  return { ...sizes, smallestUpright: 8, stamp: 9 };
}
