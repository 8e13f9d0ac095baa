import { makeStyles, tokens } from "@fluentui/react-components";
import { dictionary, type Language } from "../../../locales";
import { auditWords } from "../../../locales/auditWords";
import type { Years as YearsShown } from "../../state/audited";
import { useWords } from "../shared/context";
import { Section } from "../shared/Section";
import { YearsLimits } from "./YearsLimits";
import { YearsSource } from "./YearsSource";
import { YearsTable } from "./YearsTable";

const useStyles = makeStyles({
  text: { margin: 0 },
  source: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Ranks and points beside those of the previous year, from where the user says. */
export function Years({ years }: { readonly years: YearsShown }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = auditWords(language).years;
  const year = years.kind === "compared" ? years.compared.year : null;
  return (
    <Section heading={year === null ? words.heading : words.headingOf(String(year))} help="years">
      <YearsSource />
      {years.kind === "compared" ? (
        <>
          <p className={styles.source}>{describeSource(years, language)}</p>
          <YearsTable compared={years.compared} />
          <YearsLimits compared={years.compared} />
        </>
      ) : (
        <p className={styles.text} role="status">
          {describeAbsence(years, language)}
        </p>
      )}
    </Section>
  );
}

function describeSource(
  { compared, board }: Extract<YearsShown, { readonly kind: "compared" }>,
  language: Language,
): string {
  const words = auditWords(language).years;
  if (board === null) return words.takenFrom(words.names(compared.previousSheets));
  return words.readWith(board.scoreboard.layout.sheet, board.rubric.title[language]);
}

function describeAbsence(years: Exclude<YearsShown, { readonly kind: "compared" }>, language: Language): string {
  const words = auditWords(language).years;
  switch (years.kind) {
    case "waiting":
      return dictionary(language).pane.work.read;
    case "none":
      return words.notCompared;
    case "missing":
      return words.missing(years.sheet);
    case "unread":
      return words.unread(years.sheet, dictionary(language).reading.problem(years.problem));
    case "refused":
      return words.problem(years.problem);
  }
}
