import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { DraftQuestion } from "../../../drafting/draft";
import { draftingWords } from "../../../locales/draftingWords";
import { criterionName, findCriterion } from "../../../rubric/tree";
import { useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { useItemStyles } from "../shared/itemStyles";
import { moveAlong } from "../shared/moveAlong";
import { useDraft, useEditorStore, useEditorWords } from "./editorContext";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

/** What the sheet did not decide when the rubric was drafted from it; pressing one goes to its place. */
export function Questions() {
  const styles = useStyles();
  const item = useItemStyles();
  const { language, number } = useWords();
  const words = useEditorWords();
  const store = useEditorStore();
  const { drafted, past, present } = useDraft();
  const questions = drafted?.questions ?? [];
  if (questions.length === 0) return null;
  const { criteria } = present.rubric;
  // A criterion that is gone still has the name it was drafted with.
  const first = past[0]?.rubric.criteria ?? criteria;
  const nameOf = (id: string): string =>
    findCriterion(criteria, id) === undefined ? criterionName(first, id) : criterionName(criteria, id);
  const go = (question: DraftQuestion): void => {
    const criterion = criterionOf(question);
    if (criterion !== null) store.dispatch({ type: "criterionChosen", criterion });
    else store.dispatch({ type: "partChosen", part: partOf(question) });
  };
  return (
    <Disclosure open summary={words.questions(number(questions.length))}>
      <ul className={styles.list} onKeyDown={moveAlong}>
        {questions.map((question, index) => (
          <li key={index}>
            <button
              type="button"
              className={mergeClasses(item.item, item.link, item.warning)}
              onClick={() => go(question)}
            >
              {draftingWords(language).question(question, nameOf)}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function criterionOf(question: DraftQuestion): string | null {
  switch (question.code) {
    case "max-differs":
    case "subtotal":
    case "blank-column":
    case "bands":
      return question.criterion;
    case "max-open":
      return question.criteria[0] ?? null;
    default:
      return null;
  }
}

function partOf({ code }: DraftQuestion): "general" | "criteria" | "ranking" | "marks" {
  if (code === "ranking") return "ranking";
  if (code === "mark") return "marks";
  return code === "unused-column" ? "criteria" : "general";
}
