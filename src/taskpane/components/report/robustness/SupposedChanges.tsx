import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Evaluation } from "../../../../evaluation/evaluation";
import { decimalsOfTotals } from "../../../../reporting/decimalsOfTotals";
import type { StandingOf, SupposedChange } from "../../../../robustness/whatIf";
import { criterionName } from "../../../../rubric/tree";
import { useWords } from "../../shared/context";
import { Pager } from "../../shared/Pager";
import { Spoken } from "../../shared/Spoken";
import { useTableStyles } from "../../shared/tableStyles";
import { usePage } from "../../shared/usePage";
import { useRobustnessWords } from "./useRobustnessWords";

const useStyles = makeStyles({ said: { margin: 0 }, criterion: { display: "block", fontStyle: "italic" } });

const PAGE_SIZE = 50;

interface SupposedChangesProps {
  readonly evaluation: Evaluation;
  readonly changes: readonly SupposedChange[];
}

/** Every result that would change, before and after. */
export function SupposedChanges({ evaluation, changes }: SupposedChangesProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { whatIf: words } = useRobustnessWords();
  const { number } = useWords();
  const { items, pager } = usePage(changes, PAGE_SIZE);
  const decimals = decimalsOfTotals(changes.flatMap(({ before, after }) => [before.total, after.total]));
  const units = new Set(changes.map(({ unit }) => unit)).size;
  const points = ({ total }: StandingOf): string =>
    total === null ? words.unknown : number(total, decimals, decimals);
  const rank = ({ rank: place }: StandingOf): string => (place === null ? words.unknown : number(place));
  const tier = ({ tier: label }: StandingOf): string => label ?? words.unknown;
  return (
    <>
      <p role="status" className={styles.said}>
        {changes.length === 0 ? words.none : words.changes(number(units))}
      </p>
      {changes.length > 0 && (
        <table className={table.table} aria-label={words.changes(number(units))}>
          <thead>
            <tr>
              {[words.unit, words.pointsChange, words.rank, words.tier].map((heading) => (
                <th key={heading} scope="col" className={table.header}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ unit, criterion, before, after }) => (
              <tr key={`${String(unit)}/${criterion}`}>
                <th scope="row" className={table.cell}>
                  {evaluation.units[unit]?.name}
                  <span className={styles.criterion}>{criterionName(evaluation.rubric.criteria, criterion)}</span>
                </th>
                {[points, rank, tier].map((write, column) => (
                  <td key={column} className={mergeClasses(table.cell, column < 2 && table.number)}>
                    <Change before={write(before)} after={write(after)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pager name={words.heading} {...pager} />
    </>
  );
}

/** What stays is said once. */
function Change({ before, after }: { readonly before: string; readonly after: string }) {
  const { whatIf: words } = useRobustnessWords();
  if (before === after) return <>{before}</>;
  return <Spoken words={words.spoken(before, after)}>{words.change(before, after)}</Spoken>;
}
