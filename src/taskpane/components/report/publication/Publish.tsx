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
import { BLANK_LETTER } from "../../../../docx/letter";
import { download } from "../../../download";
import type { MadeReport } from "../../../useCases/report/currentReport";
import { removeReport, writeReport } from "../../../useCases/report/writeReport";
import type { ReportWritten } from "../../../useCases/report/writeReport";
import { usePane, usePaneState, useWords } from "../../shared/context";
import { usePublicationWords } from "./usePublicationWords";

const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const MODES = ["values", "formulas"] as const;

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where the report goes: sheets of the workbook, a Word document, the clipboard. */
export function Publish({ made }: { readonly made: MadeReport }) {
  const styles = useStyles();
  const pane = usePane();
  const words = usePublicationWords();
  const busy = usePaneState(({ work }) => work !== null);
  const [mode, setMode] = useState<(typeof MODES)[number]>("values");
  const [written, setWritten] = useState<ReportWritten | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { number } = useWords();
  const id = useId();
  const write = (changed: "keep" | "replace" | null): void => {
    setWritten(null);
    setSaid(null);
    void writeReport(pane, made, { mode, changed }).then(setWritten);
  };
  const say = (sentence: string): void => {
    setWritten(null);
    setSaid(sentence);
  };
  return (
    <>
      <span id={id}>{words.modeLabel}</span>
      <RadioGroup
        aria-labelledby={id}
        value={mode}
        disabled={busy}
        onChange={(_, { value }) => setMode(MODES.find((known) => known === value) ?? "values")}
      >
        {MODES.map((known) => (
          <Radio key={known} value={known} label={words.modes[known]} />
        ))}
      </RadioGroup>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => write(null)}>
          {words.write}
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            void downloadDocx(made, words.fileName(fileNameOf(made))).then((done) => {
              if (!done) say(words.notLoaded);
            });
          }}
        >
          {words.docx}
        </Button>
        <Button
          onClick={() => {
            void copySentences(made).then((done) => say(done ? words.copied : words.notCopied));
          }}
        >
          {words.copySentences}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => {
            void removeReport(pane).then((removed) => {
              if (removed !== null) say(removed === 0 ? words.nothingToRemove : words.removed(number(removed)));
            });
          }}
        >
          {words.remove}
        </Button>
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
          {words.written(number(written.sheets))} {isLimited && words.noPageSetUp}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{words.changed(written.sheets.map((name) => `“${name}”`).join(", "))}</MessageBarBody>
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

function fileNameOf({ report }: MadeReport): string {
  return report.title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, " ").trim();
}

/** False where the part that makes it cannot be loaded. */
async function downloadDocx({ report }: MadeReport, name: string): Promise<boolean> {
  const tools = await import(/* webpackChunkName: "docx" */ "../../../../docx/createReportDocx").catch(() => null);
  if (tools === null) return false;
  download(name, new Uint8Array(tools.createReportDocx(report, BLANK_LETTER)), DOCX_TYPE);
  return true;
}

/** False where the clipboard is closed to us. */
async function copySentences({ report: { parts } }: MadeReport): Promise<boolean> {
  const text = parts
    .flatMap((part) => (part.kind === "sentences" ? part.sentences.map((sentence) => sentence.text) : []))
    .join("\n");
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
