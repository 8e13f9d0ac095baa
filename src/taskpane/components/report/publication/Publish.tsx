import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import { changeReport } from "../../../../memory/reportMemory";
import { REPORT_MODES } from "../../../../reporting/report/reportChoice";
import { chooseReport } from "../../../useCases/report/chooseReport";
import type { MadeReport } from "../../../useCases/report/currentReport";
import { downloadDocx } from "../../../useCases/report/downloadDocx";
import { removeReport, writeReport } from "../../../useCases/report/writeReport";
import type { ReportRemoved, ReportWritten } from "../../../useCases/report/writeReport";
import { usePane, usePaneState, useWords } from "../../shared/context";
import { copyText } from "../../shared/copyText";
import { UndoReport } from "./UndoReport";
import { usePublicationWords } from "./usePublicationWords";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface PublishProps {
  /** The report as it is wanted now; null where it is not shown any more. */
  readonly make: () => Promise<MadeReport | null>;
  /** False while what the report rests on is looked at anew. */
  readonly isReady: boolean;
}

/** Where the report goes: sheets of the workbook, a Word document, the clipboard. */
export function Publish({ make, isReady }: PublishProps) {
  const styles = useStyles();
  const pane = usePane();
  const words = usePublicationWords();
  const busy = usePaneState(({ work }) => work !== null);
  const report = usePaneState((state) => state.report);
  const letter = usePaneState(({ memory }) => memory.letter);
  const { mode = "values" } = report;
  const [written, setWritten] = useState<ReportWritten | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { number } = useWords();
  const id = useId();
  const write = (changed: "keep" | "replace" | null): void => {
    setWritten(null);
    setSaid(null);
    void make().then(async (made) => {
      if (made !== null) setWritten(await writeReport(pane, made, { mode, changed }));
    });
  };
  const say = (sentence: string): void => {
    setWritten(null);
    setSaid(sentence);
  };
  const removedSentence = ({ removed, mentioned }: ReportRemoved): string =>
    [
      removed > 0 ? words.removed(number(removed)) : mentioned.length > 0 ? "" : words.nothingToRemove,
      mentioned.length > 0 ? words.mentioned(quoted(mentioned)) : "",
    ].join(" ");
  return (
    <>
      <span id={id}>{words.modeLabel}</span>
      <RadioGroup
        aria-labelledby={id}
        value={mode}
        disabled={busy}
        onChange={(_, { value }) => {
          void chooseReport(pane, changeReport(report, { mode: value === "formulas" ? value : null }));
        }}
      >
        {REPORT_MODES.map((known) => (
          <Radio key={known} value={known} label={words.modes[known]} />
        ))}
      </RadioGroup>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy || !isReady} onClick={() => write(null)}>
          {words.write}
        </Button>
        <Button
          disabledFocusable={busy || !isReady}
          onClick={() => {
            void make().then(async (made) => {
              if (made !== null && !(await downloadDocx(made.report, letter ?? {}))) say(words.notLoaded);
            });
          }}
        >
          {words.docx}
        </Button>
        <Button
          disabledFocusable={!isReady}
          onClick={() => {
            void make().then(async (made) => {
              if (made !== null) say((await copyText(sentencesOf(made))) ? words.copied : words.notCopied);
            });
          }}
        >
          {words.copySentences}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => {
            void removeReport(pane).then((removed) => {
              if (removed !== null) say(removedSentence(removed));
            });
          }}
        >
          {words.remove}
        </Button>
        <UndoReport
          onDone={(sentence) => {
            setWritten(null);
            setSaid(sentence);
          }}
        />
      </div>
      {said !== null && (
        <MessageBar layout="multiline" role="status">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      {written !== null && <Written written={written} onDecide={write} />}
    </>
  );
}

interface WrittenProps {
  readonly written: ReportWritten;
  readonly onDecide: (changed: "keep" | "replace") => void;
}

function Written({ written, onDecide }: WrittenProps) {
  const words = usePublicationWords();
  const { number } = useWords();
  if (written.kind === "written") {
    const isLimited = written.limits.includes("page-set-up");
    return (
      <MessageBar intent={isLimited ? "warning" : "success"} layout="multiline" role="status">
        <MessageBarBody>
          {words.written(number(written.sheets))}{" "}
          {written.setAside.length > 0 && `${words.setAside(quoted(written.setAside))} `}
          {isLimited && words.noPageSetUp}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{words.changed(quoted(written.sheets))}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onDecide("keep")}>
          {words.keepChanged}
        </Button>
        <Button size="small" onClick={() => onDecide("replace")}>
          {words.replaceChanged}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function sentencesOf({ report: { parts } }: MadeReport): string {
  return parts
    .flatMap((part) => (part.kind === "sentences" ? part.sentences.map((sentence) => sentence.text) : []))
    .join("\n");
}
