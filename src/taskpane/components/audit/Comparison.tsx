import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookAudit } from "../../../evaluation/auditWorkbook";
import { auditWords } from "../../../locales/auditWords";
import { describeTableProblem } from "../../../locales/describeAudit";
import { useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { Section } from "../shared/Section";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** How the tables were held against each other: names that were taken for a unit, and what could not be compared. */
export function Comparison({ audit }: { readonly audit: WorkbookAudit }) {
  const styles = useStyles();
  const { text, number, language } = useWords();
  const { audit: words } = auditWords(language);
  const matches = audit.matches.map(({ sheet, cell, written, unit }) => words.match(sheet, cell, written, unit));
  const problems = audit.problems.map(({ problem, rubric }) => describeTableProblem(problem, rubric, language));
  const lists = [
    { heading: words.problems, lines: problems },
    { heading: words.matches, lines: matches },
  ].filter(({ lines }) => lines.length > 0);
  if (lists.length === 0) return null;
  return (
    <Section heading={text.audit.comparison}>
      {lists.map(({ heading, lines }) => (
        <Disclosure key={heading} summary={text.check.severityCount(heading, number(lines.length))}>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </Section>
  );
}
