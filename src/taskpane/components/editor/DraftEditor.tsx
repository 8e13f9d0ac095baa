import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { RubricProblem } from "../../../rubric/problem";
import { validateRubric } from "../../../rubric/validation/validateRubric";
import { PARTS } from "../../state/editor/editorState";
import type { Edition, Part } from "../../state/editor/editorState";
import { useWords } from "../shared/context";
import { CriteriaPart } from "./criteria/CriteriaPart";
import { EditorBar } from "./EditorBar";
import { ProblemsContext, useDraft, useEditor, useEditorStore, useEditorWords } from "./editorContext";
import { useEditorStyles } from "./editorStyles";
import { GeneralPart } from "./GeneralPart";
import { MarksPart } from "./MarksPart";
import { InferenceReport } from "./openings/InferenceReport";
import { Refusals } from "./openings/Refusals";
import { Preview } from "./preview/Preview";
import { usePreview } from "./preview/usePreview";
import { ProblemList } from "./ProblemList";
import { Questions } from "./Questions";
import { RankingPart } from "./ranking/RankingPart";
import { Transfer } from "./Transfer";
import { UnitsPart } from "./units/UnitsPart";

const useStyles = makeStyles({
  parts: { display: "grid", gridTemplateColumns: "repeat(5, auto)" },
  part: { paddingLeft: 0, paddingRight: 0, minWidth: 0, justifyContent: "center", fontSize: tokens.fontSizeBase200 },
  panel: { minWidth: 0 },
});

const NO_PROBLEMS: readonly RubricProblem[] = [];

const PANELS: Readonly<Record<Part, () => React.JSX.Element>> = {
  general: GeneralPart,
  criteria: CriteriaPart,
  ranking: RankingPart,
  marks: MarksPart,
  units: UnitsPart,
};

/** The draft: what it is, what is wrong with it, its parts, and what would come of it. */
export function DraftEditor() {
  const styles = useStyles();
  const form = useEditorStyles();
  const { language } = useWords();
  const words = useEditorWords();
  const store = useEditorStore();
  const { present, isOwn } = useDraft();
  const part = useEditor((state) => state.part);
  const notKept = useEditor((state) => state.notKept);
  const { problems, valid, isCurrent } = useValidation(present);
  const previewed = usePreview(valid, isCurrent);
  const title = present.rubric.title[language];
  const Panel = PANELS[part];
  return (
    <ProblemsContext value={problems}>
      <p className={form.text}>{isOwn ? words.own(title) : words.copy(title)}</p>
      <EditorBar isValid={isCurrent} comparison={previewed.comparisons[0] ?? null} />
      <ProblemList />
      {notKept && (
        <p className={form.problem} role="alert">
          {words.notKept}
        </p>
      )}
      <Refusals />
      <InferenceReport />
      <Questions />
      <TabList
        className={styles.parts}
        size="small"
        aria-label={words.partsLabel}
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          const chosen = PARTS.find((known) => known === value);
          if (chosen !== undefined) store.dispatch({ type: "partChosen", part: chosen });
        }}
      >
        {PARTS.map((known) => (
          <Tab key={known} id={`editor-tab-${known}`} value={known} className={styles.part} aria-controls="editor-part">
            {words.parts[known]}
          </Tab>
        ))}
      </TabList>
      <div id="editor-part" role="tabpanel" className={styles.panel} aria-labelledby={`editor-tab-${part}`}>
        <Panel />
      </div>
      <Preview previewed={previewed} />
      <Transfer isValid={isCurrent} />
    </ProblemsContext>
  );
}

/** What is wrong with the draft, and the draft as it was last valid. */
function useValidation(present: Edition) {
  const checked = useDeferredValue(present);
  const outcome = useMemo(() => validateRubric(checked.rubric), [checked.rubric]);
  const [valid, setValid] = useState<Edition | null>(null);
  if (outcome.ok && valid !== checked) setValid(checked);
  return { problems: outcome.ok ? NO_PROBLEMS : outcome.problems, valid, isCurrent: outcome.ok && checked === present };
}
