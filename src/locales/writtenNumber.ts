import { toDecimal } from "../scoring/compare";
import { round } from "../scoring/round";
import { formatNumber, formatPercent } from "./format";
import type { Language } from "./index";

/** Decimals of percentages in sentences. */
const SHARE_DECIMALS = 1;
const MOST_SHARE_DECIMALS = 6;

/** Counts as officials write them: "01", "04" below ten in Vietnamese; 0 stays "0". */
export function writeCount(count: number, language: Language): string {
  const written = formatNumber(count, language, 0);
  return language === "vi" && count > 0 && count < 10 ? `0${written}` : written;
}

/** Points with exactly these decimals: "8,0". Halves are rounded away from zero. */
export function writePoints(points: number, decimals: number, language: Language): string {
  return formatNumber(round(points, decimals), language, decimals, decimals);
}

/**
 * A share 0–1 without needless zeros: "25%", "99,4%". As many decimals as it takes for what is not all not to read 100% and
 * what is not nothing not to read 0%.
 */
export function writeShare(share: number, language: Language, leastDecimals = SHARE_DECIMALS): string {
  const percent = toDecimal(share * 100);
  let decimals = leastDecimals;
  const readsFalse = (): boolean => {
    const shown = round(percent, decimals);
    return (shown === 100 && percent !== 100) || (shown === 0 && percent !== 0);
  };
  while (readsFalse() && decimals < MOST_SHARE_DECIMALS) decimals += 1;
  return formatPercent(round(percent, decimals) / 100, language, decimals);
}
