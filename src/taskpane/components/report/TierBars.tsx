import { makeStyles, tokens } from "@fluentui/react-components";
import type { TierShares } from "../../../reporting/summary";
import { useWords } from "../shared/context";
import { HIGH_CONTRAST } from "../shared/highContrast";
import { useReportWords } from "./useReportWords";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  item: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalS, padding: "2px 0" },
  track: {
    gridColumn: "1 / -1",
    height: "6px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    [HIGH_CONTRAST]: { outline: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    [HIGH_CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  unranked: {
    height: "100%",
    backgroundColor: tokens.colorNeutralForeground3,
    [HIGH_CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "GrayText" },
  },
});

/** How many units earn each tier, in numbers with a bar beside. */
export function TierBars({ shares }: { readonly shares: TierShares }) {
  const styles = useStyles();
  const { text, number, percent } = useWords();
  const words = useReportWords();
  return (
    <ul className={styles.list}>
      {shares.tiers.map(({ label, count, share, unranked }) => (
        <li key={label} className={styles.item}>
          <span>{label}</span>
          <span>{words.results.share(number(count), percent(share, 1))}</span>
          <span className={styles.track} aria-hidden="true">
            <span
              className={unranked ? styles.unranked : styles.bar}
              style={{ display: "block", width: `${String(share * 100)}%` }}
            />
          </span>
        </li>
      ))}
      {shares.unknown > 0 && (
        <li className={styles.item}>
          <span>{text.unit.unknown}</span>
          <span>{words.results.share(number(shares.unknown), percent(shares.unknownShare, 1))}</span>
        </li>
      )}
    </ul>
  );
}
