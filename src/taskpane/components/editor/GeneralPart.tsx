import { changeGeneral } from "../../../rubric/editing/changeGeneral";
import type { GeneralFacts } from "../../../rubric/editing/changeGeneral";
import { LEVELS } from "../../../rubric/fixedValues";
import { knownIds } from "../../useCases/editor/openDraft";
import { usePane, useWords } from "../shared/context";
import { useDraft, useEdit, useEditorWords } from "./editorContext";
import { useEditorStyles } from "./editorStyles";
import { ChoiceField } from "./fields/ChoiceField";
import { DecimalField } from "./fields/DecimalField";
import { LinesField } from "./fields/LinesField";
import { TextField } from "./fields/TextField";
import { useProblem } from "./useProblem";

/** What the rubric says of itself. */
export function GeneralPart() {
  const styles = useEditorStyles();
  const pane = usePane();
  const { text } = useWords();
  const { general: words, notAYear } = useEditorWords();
  const edit = useEdit();
  const {
    isOwn,
    present: { rubric },
  } = useDraft();
  const change = (facts: Partial<GeneralFacts>, field: string): void =>
    edit((before) => changeGeneral(before, facts), `general.${field}`);
  const idProblem = useProblem("id");
  return (
    <div className={styles.form}>
      <TextField
        label={words.titleVi}
        value={rubric.title.vi}
        problem={useProblem("title.vi")}
        onValue={(vi) => change({ title: { ...rubric.title, vi } }, "vi")}
      />
      <TextField
        label={words.titleEn}
        value={rubric.title.en}
        problem={useProblem("title.en")}
        onValue={(en) => change({ title: { ...rubric.title, en } }, "en")}
      />
      <div className={styles.pair}>
        <TextField
          label={words.province}
          value={rubric.province}
          problem={useProblem("province")}
          onValue={(province) => change({ province }, "province")}
        />
        <DecimalField
          label={words.year}
          whole
          value={rubric.year}
          problem={useProblem("year")}
          unreadable={notAYear}
          onValue={(year) => {
            if (year !== null) change({ year }, "year");
          }}
        />
      </div>
      <ChoiceField
        label={words.level}
        value={rubric.level}
        options={LEVELS.map((level) => ({ value: level, text: text.rubric.levels[level] }))}
        onValue={(level) => change({ level }, "level")}
      />
      <LinesField
        label={words.basis}
        lines={rubric.basis.map(({ document }) => document)}
        problem={useProblem("basis", "within")}
        onLines={(lines) => change({ basis: lines.map((document) => ({ document })) }, "basis")}
      />
      {!isOwn && (
        <TextField
          label={words.id}
          value={rubric.id}
          commit="leave"
          problem={idProblem}
          refuse={(id) => (knownIds(pane).includes(id) ? words.idTaken : null)}
          onValue={(id) => edit((before) => ({ ...before, id }))}
        />
      )}
    </div>
  );
}
