import { formatNumber } from "../format";

interface BoardCounts {
  readonly units: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Sentences of reporting. */
export const reporting = {
  /** "20 đơn vị · 6 chỉ tiêu · 0 lỗi · 2 cảnh báo" */
  status: ({ units, indicators, errors, warnings }: BoardCounts): string =>
    [
      `${formatNumber(units, "vi")} đơn vị`,
      `${formatNumber(indicators, "vi")} chỉ tiêu`,
      `${formatNumber(errors, "vi")} lỗi`,
      `${formatNumber(warnings, "vi")} cảnh báo`,
    ].join(" · "),
};
