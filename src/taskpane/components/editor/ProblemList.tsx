import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { rubricWords } from "../../../locales/rubricWords";
import type { RubricProblem } from "../../../rubric/problem";
import { problemPlace } from "../../../rubric/problemPlace";
import type { Part } from "../../state/editor/editorState";
import { useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { useItemStyles } from "../shared/itemStyles";
import { moveAlong } from "../shared/moveAlong";
import { useDraft, useEditor, useEditorStore, useEditorWords, useProblems } from "./editorContext";
import { useEditorStyles } from "./editorStyles";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

/** Everything that keeps the draft from being saved; pressing one goes to its place. */
export function ProblemList() {
  const styles = useStyles();
  const form = useEditorStyles();
  const item = useItemStyles();
  const { number, language } = useWords();
  const words = useEditorWords();
  const store = useEditorStore();
  const { rubric } = useDraft().present;
  const problems = useProblems();
  const unreadable = useEditor((state) => state.unreadable.length);
  const go = (problem: RubricProblem): void => {
    const { criterion } = problemPlace(rubric, problem.path);
    if (criterion !== undefined && partOf(problem) === "criteria") {
      store.dispatch({ type: "criterionChosen", criterion: criterion.id });
    } else store.dispatch({ type: "partChosen", part: partOf(problem) });
  };
  return (
    <div>
      <p className={mergeClasses(problems.length + unreadable > 0 ? form.problem : form.text)} role="status">
        {problems.length > 0 ? words.problems(number(problems.length)) : unreadable > 0 ? null : words.noProblem}
        {unreadable > 0 && ` ${words.unreadable(number(unreadable))}`}
      </p>
      {problems.length > 0 && (
        <Disclosure summary={words.problems(number(problems.length))}>
          <ul className={styles.list} onKeyDown={moveAlong}>
            {problems.map((problem, index) => (
              <li key={index}>
                <button
                  type="button"
                  className={mergeClasses(item.item, item.link, item.error)}
                  onClick={() => go(problem)}
                >
                  {rubricWords(language).placedProblem(problem, problemPlace(rubric, problem.path))}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function partOf({ path }: RubricProblem): Part {
  const [part = ""] = path.split(/[.[]/);
  if (part === "ranking" || part === "marks" || part === "units") return part;
  if (part === "unitsExpected") return "units";
  return part === "criteria" || part === "sources" ? "criteria" : "general";
}
