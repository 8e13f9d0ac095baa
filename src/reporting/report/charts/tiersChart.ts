import { formatPercent } from "../../../locales/format";
import type { Criterion } from "../../../rubric/rubric";
import type { ReportBoard } from "../board/reportBoard";
import { hasTiers } from "../board/whatIsKnown";
import type { ReportChart } from "../report";
import { countTiersOf } from "../tables/tiersTable";

/** The shares of units with each tier of a criterion (Cao Bằng's Hình 1); null without known tiers. */
export function tiersChart(board: ReportBoard, criterion: Criterion, decimals: number): ReportChart | null {
  if (!hasTiers(board, criterion) || board.units.length === 0) return null;
  const { titles, headings, charts } = board.words;
  const counts = countTiersOf(board, criterion, decimals);
  const title = titles.tiers(criterion.name);
  const shares = counts.map(({ label, share }) => charts.point(label, formatPercent(share, board.language, decimals)));
  return {
    id: `chart:tiers:${criterion.id}`,
    kind: "shares",
    title,
    categories: counts.map(({ label }) => label),
    series: [{ name: headings.share, values: counts.map(({ share }) => share) }],
    measure: "share",
    decimals,
    table: `tiers:${criterion.id}`,
    altText: charts.altShares(title, shares.join("; ")),
  };
}
