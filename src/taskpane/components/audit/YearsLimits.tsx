import { makeStyles, tokens } from "@fluentui/react-components";
import type { PreviousComparison } from "../../../evaluation/compareWithPrevious";
import { auditWords } from "../../../locales/auditWords";
import { criterionName } from "../../../rubric/tree";
import { Disclosure } from "../shared/Disclosure";
import { useWords } from "../shared/context";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** What of the two years cannot be compared, and why. */
export function YearsLimits({ compared }: { readonly compared: PreviousComparison }) {
  const styles = useStyles();
  const { language, number, text } = useWords();
  const { years } = auditWords(language);
  const { rubric, comparison, otherScale, added, dropped } = compared;
  const nameOf = (id: string): string => criterionName(rubric.criteria, id);
  const points = (max: number | null): string | null => (max === null ? null : number(max));
  const lines = [
    ...comparison.repeated.map(({ unit, names }) => years.repeated(unit, years.names(names))),
    ...comparison.repeatedNow.map(({ unit, names }) => years.repeatedNow(unit, years.names(names))),
    ...otherScale.map(({ criterion, previousMax, max }) =>
      years.otherScale(nameOf(criterion), points(previousMax), points(max)),
    ),
    ...(added.length === 0 ? [] : [years.added(years.names(added.map(nameOf)))]),
    ...(dropped.length === 0 ? [] : [years.dropped(years.names(dropped))]),
  ];
  if (lines.length === 0) return null;
  return (
    <Disclosure summary={text.check.severityCount(years.limits, number(lines.length))}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
