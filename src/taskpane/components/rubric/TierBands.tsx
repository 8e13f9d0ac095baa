import { makeStyles } from "@fluentui/react-components";
import { areOpen } from "../../../rubric/openTiers";
import type { Criterion, Rubric, Tiers } from "../../../rubric/rubric";
import { criteriaOf } from "../../../rubric/tree";
import { useWords } from "../shared/context";
import { useTableStyles } from "../shared/tableStyles";
import { SourceLine } from "./SourceLine";
import { useRuleWords } from "./useRuleWords";

const useStyles = makeStyles({
  conditions: { margin: 0, padding: 0, listStyleType: "none" },
});

interface TierBandsProps {
  readonly criterion: Criterion;
  readonly tiers: Tiers;
  readonly rubric: Rubric;
}

/** The bands of a criterion from the best down, what each asks for and where that comes from. */
export function TierBands({ criterion, tiers, rubric }: TierBandsProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text } = useWords();
  const { conditions } = useRuleWords(rubric);
  const path = `criteria.${criterion.id}.tiers`;
  return (
    <table className={table.table}>
      <caption className={table.caption}>{text.rubric.tiersOf(criterion.name)}</caption>
      <thead>
        <tr>
          <th scope="col" className={table.header}>
            {text.rubric.tier}
          </th>
          <th scope="col" className={table.header}>
            {text.rubric.demand}
          </th>
        </tr>
      </thead>
      <tbody>
        {tiers.bands.map((band) => (
          <tr key={band.label}>
            <th scope="row" className={table.cell}>
              {band.label}
            </th>
            <td className={table.cell}>
              <ul className={styles.conditions}>
                {areOpen(tiers) && <li>{text.rubric.openMinimum}</li>}
                {conditions(band).map((condition) => (
                  <li key={condition}>{condition}</li>
                ))}
              </ul>
              {sourcesBelow(rubric, `${path}.${band.label}`).map(({ path: below, child }) => (
                <SourceLine key={below} rubric={rubric} path={below} {...(child === null ? {} : { label: child })} />
              ))}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row" className={table.cell}>
            {tiers.otherwise}
          </th>
          <td className={table.cell}>{text.rubric.otherwise}</td>
        </tr>
      </tbody>
    </table>
  );
}

interface BandSource {
  readonly path: string;
  /** Name of the child a source of its own is given for. */
  readonly child: string | null;
}

/** A band's sources: its own (or the nearest above), and those given for single children of the criterion. */
function sourcesBelow(rubric: Rubric, bandPath: string): readonly BandSource[] {
  const names = new Map(criteriaOf(rubric.criteria).map(({ id, name }) => [id, name]));
  const ofChildren = Object.keys(rubric.sources)
    .filter((path) => path.startsWith(`${bandPath}.`))
    .map((path) => ({ path, child: names.get(path.slice(bandPath.length + 1)) ?? null }));
  return ofChildren.length > 0 && !Object.hasOwn(rubric.sources, bandPath)
    ? ofChildren
    : [{ path: bandPath, child: null }, ...ofChildren];
}
