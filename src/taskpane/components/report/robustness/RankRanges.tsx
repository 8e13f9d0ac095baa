import { makeStyles, tokens } from "@fluentui/react-components";
import type { ListRobustness, UnitRobustness } from "../../../../robustness/robustness";
import { useWords } from "../../shared/context";
import { HIGH_CONTRAST } from "../../shared/highContrast";
import { Pager } from "../../shared/Pager";
import { Spoken } from "../../shared/Spoken";
import { usePage } from "../../shared/usePage";
import { useRobustnessWords } from "./useRobustnessWords";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere" },
  ranks: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  picture: { gridColumn: "1 / -1", width: "100%", height: "14px", display: "block", overflow: "visible" },
  track: { stroke: tokens.colorNeutralStroke2, [HIGH_CONTRAST]: { stroke: "GrayText" } },
  all: { stroke: tokens.colorNeutralForeground3, [HIGH_CONTRAST]: { stroke: "CanvasText" } },
  most: { stroke: tokens.colorBrandStroke1, [HIGH_CONTRAST]: { stroke: "Highlight" } },
  rank: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    [HIGH_CONTRAST]: { fill: "Canvas", stroke: "CanvasText" },
  },
});

const PAGE_SIZE = 50;

interface RankRangesProps {
  readonly list: ListRobustness;
  /** By place in the evaluation's `units`. */
  readonly names: readonly string[];
}

/** For each unit a line from its best to its worst rank, thick where nine draws in ten fall, with the board's rank on it. */
export function RankRanges({ list, names }: RankRangesProps) {
  const styles = useStyles();
  const words = useRobustnessWords();
  const { number } = useWords();
  const { items, pager } = usePage(list.units, PAGE_SIZE);
  return (
    <>
      <p className={styles.hint}>{words.picture.key}</p>
      <ul className={styles.list} aria-label={words.picture.heading}>
        {items.map((unit) => (
          <li key={unit.unit} className={styles.item}>
            <span className={styles.name}>{names[unit.unit]}</span>
            <span className={styles.ranks}>
              <Spoken
                words={words.picture.described(
                  number(unit.rank),
                  number(unit.from),
                  number(unit.to),
                  number(unit.best),
                  number(unit.worst),
                )}
              >
                {`${number(unit.rank)} (${words.picture.range(number(unit.from), number(unit.to))})`}
              </Spoken>
            </span>
            <RangePicture unit={unit} last={list.units.length} />
          </li>
        ))}
      </ul>
      <Pager name={words.picture.heading} {...pager} />
    </>
  );
}

/** Ranks 1 to `last` from left to right. */
function RangePicture({ unit, last }: { readonly unit: UnitRobustness; readonly last: number }) {
  const styles = useStyles();
  const at = (rank: number): string => `${String(2 + (96 * (rank - 1)) / Math.max(1, last - 1))}%`;
  return (
    <svg className={styles.picture} aria-hidden="true" focusable="false">
      <line className={styles.track} x1="0" x2="100%" y1="7" y2="7" strokeWidth="1" strokeDasharray="1 3" />
      <line className={styles.all} x1={at(unit.best)} x2={at(unit.worst)} y1="7" y2="7" strokeWidth="2" />
      <line
        className={styles.most}
        x1={at(unit.from)}
        x2={at(unit.to)}
        y1="7"
        y2="7"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <svg x={at(unit.rank)} y="7" overflow="visible">
        <path className={styles.rank} d="M0 -5 L5 0 L0 5 L-5 0 Z" strokeWidth="1.5" />
      </svg>
    </svg>
  );
}
