import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Diagnosis } from "../../../excel/diagnosis/diagnosis";
import { diagnosisMarkdown } from "../../../locales/describeDiagnosis";
import { download } from "../../download";
import { useWords } from "../shared/context";
import { copyText } from "../shared/copyText";
import { Part } from "./Part";
import { useDiagnosisWords } from "./useDiagnosisWords";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

/** The report to be handed on: copied, or by hand where Excel does not let us, or downloaded where it lets us. */
export function ExportReport({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = useDiagnosisWords();
  const [copying, setCopying] = useState<"copied" | "refused" | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const markdown = diagnosisMarkdown(diagnosis, language);
  useEffect(() => {
    if (copying === "refused") area.current?.querySelector("textarea")?.select();
  }, [copying]);
  const copy = async (): Promise<void> => setCopying((await copyText(markdown)) ? "copied" : "refused");
  const name = `cqdt-chan-doan-${diagnosis.at.slice(0, 10)}`;
  return (
    <Part heading={words.exporting}>
      <div className={styles.buttons}>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button onClick={() => download(`${name}.md`, markdown, "text/markdown")}>{words.downloadMarkdown}</Button>
        <Button onClick={() => download(`${name}.json`, JSON.stringify(diagnosis, null, 2), "application/json")}>
          {words.downloadJson}
        </Button>
      </div>
      <p className={styles.text}>{words.downloadHint}</p>
      <div role="status">{copying === "copied" && words.copied}</div>
      {copying === "refused" && (
        <div ref={area}>
          <Field label={words.reportText} hint={words.copyByHand}>
            <Textarea readOnly rows={8} value={markdown} />
          </Field>
        </div>
      )}
    </Part>
  );
}
