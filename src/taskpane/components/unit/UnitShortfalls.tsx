import { makeStyles, tokens } from "@fluentui/react-components";
import type { Criterion, Rubric } from "../../../rubric/rubric";
import { criteriaOf, criterionName } from "../../../rubric/tree";
import type { Shortfall, UnitResult } from "../../../scoring/results";
import { useWords } from "../shared/context";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  line: { margin: 0 },
});

/** What one unit lacks for the next tier of every criterion with tiers. */
export function UnitShortfalls({ unit, rubric }: { readonly unit: UnitResult; readonly rubric: Rubric }) {
  return criteriaOf(rubric.criteria).map((criterion) => (
    <NextTier key={criterion.id} unit={unit} rubric={rubric} criterion={criterion} />
  ));
}

interface NextTierProps {
  readonly unit: UnitResult;
  readonly rubric: Rubric;
  readonly criterion: Criterion;
}

function NextTier({ unit, rubric, criterion }: NextTierProps) {
  const styles = useStyles();
  const { text, number } = useWords();
  const tier = unit.tiers[criterion.id] ?? null;
  if (criterion.tiers === undefined || tier === null) return null;
  const shortfalls = unit.shortfalls[criterion.id] ?? [];
  const next = shortfalls[0];
  if (next === undefined) return <p className={styles.line}>{text.unit.best(criterion.name)}</p>;
  return (
    <div>
      <p className={styles.line}>{text.unit.nextTier(next.tier, criterion.name)}</p>
      <ul className={styles.list}>
        {shortfalls.map((shortfall) => (
          <li key={shortfall.criterion}>{sentence(shortfall)}</li>
        ))}
      </ul>
    </div>
  );

  function sentence({ criterion: id, points }: Shortfall): string {
    const name = criterionName(rubric.criteria, id);
    return points > 0 ? text.unit.lacks(name, number(points, 4)) : text.unit.lacksAny(name);
  }
}
