import { makeStyles, tokens } from "@fluentui/react-components";
import { auditWords } from "../../../locales/auditWords";
import type { UnitMovement } from "../../../reporting/compareYears/yearComparison";
import { useWords } from "../shared/context";
import { Movement } from "./Movement";
import type { CriterionOption } from "./YearsRow";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

interface YearsDetailsProps {
  readonly unit: UnitMovement;
  readonly criteria: readonly CriterionOption[];
}

/** What changed for a unit in each criterion: points, else the share of the maximum, and the rank where there is one. */
export function YearsDetails({ unit, criteria }: YearsDetailsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const { years } = auditWords(language);
  const lines = criteria.flatMap(({ id, name }) => {
    const { [id]: points } = unit.points;
    const { [id]: share } = unit.percents;
    const { [id]: rank } = unit.ranks;
    return [
      ...(points === undefined ? [] : [{ name, change: points, measure: "points" } as const]),
      ...(points !== undefined || share === undefined ? [] : [{ name, change: share, measure: "share" } as const]),
      ...(rank === undefined ? [] : [{ name: years.detailRank(name), change: rank, measure: "rank" } as const]),
    ];
  });
  if (lines.length === 0) return years.noDetails;
  return (
    <ul className={styles.list}>
      {lines.map(({ name, change, measure }) => (
        <li key={`${name}/${measure}`}>
          {name}: <Movement change={change} measure={measure} />
        </li>
      ))}
    </ul>
  );
}
