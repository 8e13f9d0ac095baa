import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../../../evaluation/evaluation";
import { firstOf } from "../../../../locales/firstOf";
import { writeCount, writeShare } from "../../../../locales/writtenNumber";
import { listUntried, type UntriedUnit } from "../../../../robustness/listUntried";
import { SURE, type ListRobustness, type Robustness } from "../../../../robustness/robustness";
import { useWords } from "../../shared/context";
import { Disclosure } from "../../shared/Disclosure";
import { PairList } from "./PairList";
import { RangeTable } from "./RangeTable";
import { RankRanges } from "./RankRanges";
import { useRobustnessWords } from "./useRobustnessWords";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  said: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const REASONS: readonly UntriedUnit["reason"][] = ["not-submitted", "unranked-group", "unknown"];

/** What the draws say of each list: a sentence, a picture with a table beside it, the pairs, and how it was done. */
export function DrawnLists({
  robustness,
  evaluation,
}: {
  readonly robustness: Robustness;
  readonly evaluation: Evaluation;
}) {
  const styles = useStyles();
  const words = useRobustnessWords();
  const { number, percent } = useWords();
  const { settings, criterion } = robustness;
  const names = evaluation.units.map(({ name }) => name);
  const untried = listUntried(evaluation, criterion);
  return (
    <>
      {robustness.lists.map((list) => (
        <DrawnList key={list.group ?? ""} list={list} names={names} />
      ))}
      {REASONS.map((reason) => {
        const units = untried.filter((unit) => unit.reason === reason).map(({ unit }) => names[unit] ?? "");
        if (units.length === 0) return null;
        return (
          <p key={reason} className={styles.hint}>
            {words.untried[reason](firstOf(units, words.andMore))}
          </p>
        );
      })}
      <p className={styles.hint}>
        {[
          words.method(number(settings.draws), String(settings.seed)),
          ...(settings.weightSpread > 0 ? [words.methodWeights(percent(settings.weightSpread))] : []),
          ...(settings.rounding ? [words.methodRounding] : []),
          words.pairs.meaning(percent(SURE)),
        ].join(" ")}
      </p>
    </>
  );
}

function DrawnList({ list, names }: { readonly list: ListRobustness; readonly names: readonly string[] }) {
  const styles = useStyles();
  const words = useRobustnessWords();
  const { language } = useWords();
  const { first, pairs, group } = list;
  const share = writeShare(first.share, language);
  const [only] = first.units;
  const leader = names[only ?? -1] ?? "";
  const saidFirst =
    first.units.length > 1
      ? words.first.shared(writeCount(first.units.length, language), share)
      : first.share === 1
        ? words.first.always(leader)
        : words.first.kept(leader, share);
  const saidPairs =
    pairs.count === 0
      ? words.pairs.none
      : words.pairs.some(writeCount(pairs.count, language), writeCount(pairs.of, language));
  return (
    <>
      {group !== null && <h4 className={styles.heading}>{group}</h4>}
      {list.units.length > 1 && <p className={styles.said}>{words.sentence(saidFirst, saidPairs)}</p>}
      <RankRanges list={list} names={names} />
      <Disclosure summary={words.table.show}>
        <RangeTable list={list} names={names} />
      </Disclosure>
      {pairs.count > 0 && <PairList pairs={pairs} names={names} />}
    </>
  );
}
