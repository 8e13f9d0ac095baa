import { Button, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { describeCopy } from "../../../locales/describeCopy";
import { xlsxWords } from "../../../locales/xlsxWords";
import type { Outcome } from "../../../outcome/outcome";
import { COPY_KINDS } from "../../../recipients/recipientCopy";
import type { CopyKind } from "../../../recipients/recipientCopy";
import { download } from "../../download";
import { fileNamePart } from "../../useCases/report/fileNamePart";
import { FILE_TYPES } from "../../useCases/report/fileTypes";
import { makeCopy } from "../../useCases/report/makeCopy";
import type { CopyProblem, MadeCopy } from "../../useCases/report/makeCopy";
import { usePane, usePaneState, useWords } from "../shared/context";
import { Section } from "../shared/Section";
import { useReportWords } from "./useReportWords";

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  link: { overflowWrap: "anywhere" },
});

/** Makes a copy of the workbook for people without CQDT, and says what it holds. */
export function Copies() {
  const styles = useStyles();
  const pane = usePane();
  const { copies } = useReportWords();
  const busy = usePaneState(({ work }) => work !== null);
  const isOpen = usePaneState(({ sheet }) => sheet !== null);
  const [kind, setKind] = useState<CopyKind>("values");
  const [made, setMade] = useState<Outcome<MadeCopy, CopyProblem> | null>(null);
  const id = useId();
  return (
    <Section heading={copies.heading}>
      <p className={styles.text}>{copies.hint}</p>
      <span id={id}>{copies.kindLabel}</span>
      <RadioGroup
        aria-labelledby={id}
        value={kind}
        disabled={busy}
        onChange={(_, { value }) => setKind(COPY_KINDS.find((known) => known === value) ?? "values")}
      >
        {COPY_KINDS.map((known) => (
          <Radio
            key={known}
            value={known}
            label={
              <>
                {copies.kinds[known]}
                <span className={styles.hint}>{copies.kindHints[known]}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy || !isOpen}
          onClick={() => {
            setMade(null);
            void makeCopy(pane, kind).then(setMade);
          }}
        >
          {copies.button}
        </Button>
      </div>
      {made !== null && <Made made={made} />}
    </Section>
  );
}

function Made({ made }: { readonly made: Outcome<MadeCopy, CopyProblem> }) {
  const styles = useStyles();
  const { text, language } = useWords();
  const { copies } = useReportWords();
  const sheet = usePaneState((state) => state.sheet ?? "");
  if (!made.ok) {
    const [problem] = made.problems;
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          {problem.code === "xlsx" ? xlsxWords(language).problem(problem.problem) : text.notLoaded}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const copy = made.value;
  const [replaced, ...missed] = describeCopy(copy, language);
  const name = copies.fileName(fileNamePart(sheet));
  return (
    <>
      <MessageBar intent={missed.length > 0 ? "warning" : "success"} layout="multiline" role="status">
        <MessageBarBody>
          {copy.place === "opened"
            ? copies.opened
            : copy.place === "sheet"
              ? copies.sheetCopied(copy.sheet)
              : copies.ready}{" "}
          {replaced}
        </MessageBarBody>
      </MessageBar>
      {copy.place === "here" && (
        <div>
          <Button className={styles.link} onClick={() => download(name, new Uint8Array(copy.bytes), FILE_TYPES.xlsx)}>
            {copies.download(name)}
          </Button>
        </div>
      )}
      {missed.length > 0 && (
        <ul className={styles.list}>
          {missed.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}
