import { makeStyles, tokens } from "@fluentui/react-components";
import type { PreviousComparison } from "../../../evaluation/previousComparison";
import { auditWords } from "../../../locales/auditWords";
import { describePreviousLimits } from "../../../locales/describePreviousLimits";
import { useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";

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
  const lines = describePreviousLimits(compared, language);
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
