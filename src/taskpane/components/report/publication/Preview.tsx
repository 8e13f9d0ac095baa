import { makeStyles, tokens } from "@fluentui/react-components";
import type { Report } from "../../../../reporting/report/report";
import { Disclosure } from "../../shared/Disclosure";
import { PreviewChart } from "./PreviewChart";
import { PreviewTable } from "./PreviewTable";
import { Sentence } from "./Sentence";
import { usePublicationWords } from "./usePublicationWords";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  sentences: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface PreviewProps {
  readonly report: Report;
  /** False while a newer one is being made. */
  readonly isCurrent: boolean;
}

/** The whole report: sentences open, tables and charts when asked for. */
export function Preview({ report, isCurrent }: PreviewProps) {
  const styles = useStyles();
  const words = usePublicationWords();
  const hasSentences = report.parts.some(({ kind }) => kind === "sentences");
  return (
    <div className={styles.preview} aria-busy={!isCurrent}>
      <p className={styles.hint}>{hasSentences ? words.sentencesHint : words.noSentences}</p>
      {report.parts.map((part, index) => {
        const key = String(index);
        switch (part.kind) {
          case "heading":
            return (
              <h4 key={key} className={styles.heading}>
                {part.text}
              </h4>
            );
          case "sentences":
            return (
              <ul key={key} className={styles.sentences}>
                {part.sentences.map((sentence) => (
                  <li key={sentence.id}>
                    <Sentence sentence={sentence} />
                  </li>
                ))}
              </ul>
            );
          case "table":
            return (
              <Disclosure key={part.table.id} summary={part.table.title} lazily>
                <PreviewTable table={part.table} />
              </Disclosure>
            );
          case "chart":
            return (
              <Disclosure key={part.chart.id} summary={part.chart.title} lazily>
                <PreviewChart chart={part.chart} />
              </Disclosure>
            );
        }
      })}
    </div>
  );
}
