import { makeStyles, tokens } from "@fluentui/react-components";
import { LETTER_TEXTS, type LetterMemory, type LetterText, readLetter } from "../../../../memory/letterMemory";
import { keepLetter } from "../../../useCases/report/keepLetter";
import { usePane, usePaneState } from "../../shared/context";
import { Disclosure } from "../../shared/Disclosure";
import { LetterDate } from "./LetterDate";
import { LetterField } from "./LetterField";
import { LetterRecipients } from "./LetterRecipients";
import { useReportFormWords } from "./useReportFormWords";

const NOTHING: LetterMemory = {};

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What stands around the report in a Word document; kept in the workbook. */
export function LetterForm() {
  const styles = useStyles();
  const pane = usePane();
  const { letter: words } = useReportFormWords();
  const letter = usePaneState(({ memory }) => memory.letter ?? NOTHING);
  const change = (changes: Readonly<Record<string, unknown>>): void => {
    const next = readLetter({ ...letter, ...changes });
    if (next.ok) void keepLetter(pane, next.value);
  };
  const before = LETTER_TEXTS.slice(0, LETTER_TEXTS.indexOf("attachedTo"));
  const after = LETTER_TEXTS.slice(before.length);
  const fields = (texts: readonly LetterText[]) =>
    texts.map((field) => (
      <LetterField
        key={field}
        {...words.texts[field]}
        text={letter[field] ?? null}
        onText={(text) => change({ [field]: text })}
        {...(field === "attachedTo" ? { hint: words.attachedHint } : {})}
      />
    ));
  return (
    <Disclosure summary={words.heading} lazily>
      <div className={styles.form}>
        <p className={styles.hint}>{words.hint}</p>
        {fields(before)}
        <LetterDate date={letter.date ?? null} onDate={(date) => change({ date })} />
        {fields(after)}
        <LetterRecipients
          recipients={letter.recipients ?? null}
          onRecipients={(recipients) => change({ recipients })}
        />
      </div>
    </Disclosure>
  );
}
