import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { AuditPanel } from "./AuditPanel";
import { Header } from "./Header";
import { LimitsPanel } from "./LimitsPanel";
import { NoticeBar } from "./NoticeBar";
import { ReportPanel } from "./ReportPanel";
import { RubricStep } from "./rubric/RubricStep";
import { usePaneState, useWords } from "./shared/context";
import { keepFocus } from "./shared/keepFocus";
import {
  CheckPanel,
  EverythingPanel,
  FirstHintPanel,
  FillPanel,
  HighlightPanel,
  ReentryHintPanel,
  StatusPanel,
  UnitPanel,
} from "./sheetParts";
import { SheetPrompt } from "./SheetPrompt";
import { StepPanel } from "./StepPanel";
import { StepTabs } from "./StepTabs";
import { WorkBar } from "./WorkBar";

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "> *": { flexShrink: 0 },
  },
  header: { flexShrink: 0 },
  footer: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow4 },
});

/** The pane's frame: head and steps above, the unit and the status line below, the current step between. */
export function Shell() {
  const styles = useStyles();
  const { language } = useWords();
  const step = usePaneState((state) => state.step);
  const main = useRef<HTMLElement>(null);
  const shell = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shell.current === null) return undefined;
    return keepFocus(
      shell.current,
      () => shell.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ?? null,
    );
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (main.current !== null) main.current.scrollTop = 0;
  }, [step]);
  return (
    <div ref={shell} className={styles.shell}>
      <header className={styles.header}>
        <Header />
        <StepTabs />
      </header>
      <NoticeBar />
      <main ref={main} className={styles.main}>
        <LimitsPanel />
        <SheetPrompt />
        <ReentryHintPanel />
        <EverythingPanel />
        <StepPanel step="rubric">
          <FirstHintPanel />
          <RubricStep />
        </StepPanel>
        <StepPanel step="check">
          <CheckPanel />
        </StepPanel>
        <StepPanel step="fill">
          <FillPanel />
        </StepPanel>
        <StepPanel step="highlight">
          <HighlightPanel />
        </StepPanel>
        <StepPanel step="audit">
          <AuditPanel />
        </StepPanel>
        <StepPanel step="report">
          <ReportPanel />
        </StepPanel>
      </main>
      <footer className={styles.footer}>
        <WorkBar />
        <UnitPanel />
        <StatusPanel />
      </footer>
    </div>
  );
}
