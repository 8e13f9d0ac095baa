const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Margins and font after Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I: top and bottom 20–25 mm, left 30–35, right 15–20; Times New Roman. */
export const REPORT_PAGE = {
  fontName: "Times New Roman",
  /** In points; tables are set smaller than the 13–14 of running text. */
  fontSize: 12,
  margins: {
    top: 20 * POINTS_PER_MILLIMETRE,
    bottom: 20 * POINTS_PER_MILLIMETRE,
    left: 30 * POINTS_PER_MILLIMETRE,
    right: 15 * POINTS_PER_MILLIMETRE,
  },
} as const;
