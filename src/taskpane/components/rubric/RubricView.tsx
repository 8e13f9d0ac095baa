import { makeStyles, tokens } from "@fluentui/react-components";
import { MARK_MEANINGS } from "../../../rubric/fixedValues";
import type { Rubric } from "../../../rubric/rubric";
import { criterionName } from "../../../rubric/tree";
import { useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { Section } from "../shared/Section";
import { CriterionNode } from "./CriterionNode";
import { SourceLine } from "./SourceLine";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  tree: { margin: 0, padding: 0, listStyleType: "none" },
  text: { fontSize: tokens.fontSizeBase200, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** A rubric to be read: its basis, tree, ranking rules, marks and roster, each with its source. */
export function RubricView({ rubric }: { readonly rubric: Rubric }) {
  const styles = useStyles();
  const { text, number } = useWords();
  const name = (id: string): string => criterionName(rubric.criteria, id);
  return (
    <>
      <Section heading={text.rubric.tree} help="rules">
        <ul className={styles.tree}>
          <CriterionNode criterion={rubric.criteria} rubric={rubric} />
        </ul>
      </Section>
      <Section heading={text.rubric.ranking}>
        {rubric.ranking.map((rule) => (
          <div key={rule.of} className={styles.text}>
            <span>{text.rubric.rankingRule(name(rule.of), text.rubric.ties[rule.ties])}</span>
            <span>{rule.decimals === null ? text.rubric.unrounded : text.rubric.rounded(number(rule.decimals))}</span>
            {rule.tieBreak !== undefined && <span>{text.rubric.tieBreak(rule.tieBreak.map(name).join(", "))}</span>}
            {rule.acrossGroups === true && <span>{text.rubric.acrossGroups}</span>}
            {rule.unrankedGroups !== undefined && (
              <span>{text.rubric.unrankedGroups(rule.unrankedGroups.map((group) => `“${group}”`).join(", "))}</span>
            )}
            <SourceLine rubric={rubric} path={`ranking.${rule.of}`} />
          </div>
        ))}
      </Section>
      <Section heading={text.rubric.marks}>
        <ul className={styles.list}>
          {MARK_MEANINGS.flatMap((meaning) =>
            rubric.marks[meaning].map((mark) => (
              <li key={mark}>
                “{mark}”: {text.rubric.markMeanings[meaning]}
              </li>
            )),
          )}
        </ul>
        <div className={styles.text}>
          <SourceLine rubric={rubric} path="marks" />
        </div>
      </Section>
      {rubric.units.length > 0 && (
        <Disclosure
          summary={
            rubric.unitsExpected === undefined
              ? text.rubric.roster(number(rubric.units.length))
              : text.rubric.rosterOf(number(rubric.units.length), number(rubric.unitsExpected))
          }
        >
          <ul className={styles.list}>
            {rubric.units.map((unit) => (
              <li key={unit.name}>
                {[
                  unit.name,
                  ...(unit.invited === true ? [text.rubric.invited] : []),
                  ...Object.entries(unit.exempt ?? {}).map(([criterion, exemption]) =>
                    text.rubric.exemption(name(criterion), text.rubric.exempt[exemption]),
                  ),
                ].join(" – ")}
              </li>
            ))}
          </ul>
          <div className={styles.text}>
            <SourceLine rubric={rubric} path="units" />
          </div>
        </Disclosure>
      )}
      <Section heading={text.rubric.basis}>
        <ul className={styles.list}>
          {rubric.basis.map(({ document }) => (
            <li key={document}>{document}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
