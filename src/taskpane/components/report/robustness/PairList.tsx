import { makeStyles, tokens } from "@fluentui/react-components";
import { writeShare } from "../../../../locales/writtenNumber";
import type { PairsAlike } from "../../../../robustness/robustness";
import { useWords } from "../../shared/context";
import { Disclosure } from "../../shared/Disclosure";
import { Pager } from "../../shared/Pager";
import { usePage } from "../../shared/usePage";
import { useRobustnessWords } from "./useRobustnessWords";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  hint: { display: "block", color: tokens.colorNeutralForeground2 },
});

const PAGE_SIZE = 20;

interface PairListProps {
  readonly pairs: PairsAlike;
  /** By place in the evaluation's `units`. */
  readonly names: readonly string[];
}

/** The pairs that cannot be told apart, with how often each of the two is ahead. */
export function PairList({ pairs, names }: PairListProps) {
  const styles = useStyles();
  const { pairs: words } = useRobustnessWords();
  const { language, number } = useWords();
  const { items, pager } = usePage(pairs.listed, PAGE_SIZE);
  const heading = words.list(number(pairs.count));
  return (
    <Disclosure summary={heading}>
      {pairs.listed.length < pairs.count && (
        <span className={styles.hint}>{words.onlyFirst(number(pairs.listed.length), number(pairs.count))}</span>
      )}
      <ul className={styles.list}>
        {items.map(({ one, other, oneAhead, otherAhead }) => (
          <li key={`${String(one)}/${String(other)}`}>
            {words.pair(names[one] ?? "", names[other] ?? "")}
            <span className={styles.hint}>
              {words.ahead(writeShare(oneAhead, language), writeShare(otherAhead, language))}
            </span>
          </li>
        ))}
      </ul>
      <Pager name={heading} {...pager} />
    </Disclosure>
  );
}
