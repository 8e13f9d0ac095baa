import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReportSources } from "../../../../reporting/makeReport";
import { download } from "../../../download";
import type { PagesFile } from "../../../reports/reportMessages";
import { fileNamePart } from "../../../useCases/report/fileNamePart";
import { FILE_TYPES } from "../../../useCases/report/fileTypes";
import type { UnitPages } from "../../../useCases/report/makeUnitPages";
import { useWords } from "../../shared/context";
import { usePagesWork } from "./usePagesWork";
import { useReportFormWords } from "./useReportFormWords";

interface UnitFilesProps {
  readonly sources: ReportSources;
  readonly title: string;
  /** 1-based rows of the chosen units on the scoreboard; null: all. */
  readonly unitRows: readonly number[] | null;
  /** Of all units. */
  readonly count: number;
}

const FILES: readonly PagesFile[] = ["xlsx", "docx"];

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  link: { overflowWrap: "anywhere" },
  text: { margin: 0 },
});

/** Makes a file of the units' pages, with what is done so far and a way to stop. */
export function UnitFiles({ sources, title, unitRows, count }: UnitFilesProps) {
  const styles = useStyles();
  const { units: words } = useReportFormWords();
  const { language, number } = useWords();
  const id = useId();
  const { state, start, stop } = usePagesWork();
  const wanted = unitRows?.length ?? count;
  const isWorking = state.kind === "working";
  const share = isWorking ? (state.done < state.count ? state.done / state.count : state.packed) : 0;
  return (
    <>
      <div className={styles.actions}>
        {FILES.map((file) => (
          <Button
            key={file}
            disabledFocusable={isWorking || wanted === 0}
            onClick={() => start({ kind: "pages", sources, unitRows, language, title, file }, wanted)}
          >
            {words.files[file]}
          </Button>
        ))}
        {isWorking && <Button onClick={stop}>{words.stop}</Button>}
      </div>
      {wanted === 0 && <p className={styles.text}>{words.noneChosen}</p>}
      {isWorking && (
        <div>
          <span id={id} role="status">
            {state.done < state.count
              ? words.making(number(state.done), number(state.count))
              : words.finishing(number(state.count))}
          </span>
          <ProgressBar aria-labelledby={id} {...(share < 1 ? { value: share } : {})} />
        </div>
      )}
      {state.kind === "made" && <Made pages={state.pages} title={state.title} />}
    </>
  );
}

function Made({ pages, title }: { readonly pages: UnitPages; readonly title: string }) {
  const styles = useStyles();
  const { units: words } = useReportFormWords();
  const { number } = useWords();
  if (pages.kind === "not-loaded") {
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>{words.notLoaded}</MessageBarBody>
      </MessageBar>
    );
  }
  if (pages.kind === "stopped") {
    return (
      <p role="status" className={styles.text}>
        {words.stopped}
      </p>
    );
  }
  const said = pages.kind === "opened" ? words.opened : words.ready;
  return (
    <>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{said(number(pages.count))}</MessageBarBody>
      </MessageBar>
      {pages.kind === "here" && <DownloadButton pages={pages} title={title} />}
    </>
  );
}

interface DownloadButtonProps {
  readonly pages: Extract<UnitPages, { kind: "here" }>;
  readonly title: string;
}

function DownloadButton({ pages: { file, bytes }, title }: DownloadButtonProps) {
  const styles = useStyles();
  const { units: words } = useReportFormWords();
  const name = `${fileNamePart(words.fileName(title))}.${file}`;
  return (
    <div>
      <Button className={styles.link} onClick={() => download(name, new Uint8Array(bytes), FILE_TYPES[file])}>
        {words.download(name)}
      </Button>
    </div>
  );
}
