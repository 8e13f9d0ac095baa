import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { WorkbookProblem } from "../../../excel/workbook";
import { dictionary } from "../../../locales";
import { describeNotice } from "../../describeNotice";
import { runDiagnosis } from "../../useCases/runDiagnosis";
import { NoticeBar } from "../NoticeBar";
import { usePane, usePaneState, useWords } from "../shared/context";
import { HelpLink } from "../shared/HelpLink";
import { WorkBar } from "../WorkBar";
import { DiagnosisReport } from "./DiagnosisReport";
import { DIAGNOSIS_TITLE_ID } from "./diagnosisTitleId";
import { useDiagnosisWords } from "./useDiagnosisWords";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    overflowWrap: "anywhere",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalM,
    "> *": { flexShrink: 0 },
  },
  side: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  run: { alignSelf: "flex-start" },
});

/** The self-check in the place of the steps: what it will do, how far it is, what it found. */
export function DiagnosisView() {
  const styles = useStyles();
  const pane = usePane();
  const { language } = useWords();
  const words = useDiagnosisWords();
  const { found } = usePaneState(({ diagnosis }) => diagnosis);
  const isBusy = usePaneState(({ work }) => work !== null);
  // That work of the steps is done is told there; what is wrong is told wherever the user is.
  const isWrong = usePaneState(
    ({ notice }) => notice !== null && describeNotice(notice, language).intent !== "success",
  );
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <h1 ref={title} id={DIAGNOSIS_TITLE_ID} tabIndex={-1} className={styles.title}>
          {words.title}
        </h1>
        <div className={styles.side}>
          <Button size="small" onClick={() => pane.store.dispatch({ type: "diagnosisPlaced", place: "left" })}>
            {words.back}
          </Button>
          <HelpLink topic="diagnosis" />
        </div>
      </header>
      {isWrong && <NoticeBar />}
      <main className={styles.main}>
        <p className={styles.text}>{words.intro}</p>
        <ul className={styles.list}>
          {words.beforehand.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Button
          className={styles.run}
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void runDiagnosis(pane)}
        >
          {found === null ? words.run : words.runAgain}
        </Button>
        <div role="status">{found?.ok === false && <p className={styles.text}>{sentence(found.problems[0])}</p>}</div>
        {found?.ok === true && <DiagnosisReport diagnosis={found.value} />}
      </main>
      <footer>
        <WorkBar />
      </footer>
    </div>
  );

  function sentence(problem: WorkbookProblem): string {
    return problem.code === "structure-protected"
      ? words.structureProtected
      : dictionary(language).excel.problem(problem);
  }
}
