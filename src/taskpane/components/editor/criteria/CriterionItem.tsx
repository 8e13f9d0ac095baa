import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Criterion } from "../../../../rubric/rubric";
import { maxOf } from "../../../../rubric/tree";
import { useWords } from "../../shared/context";
import { useItemStyles } from "../../shared/itemStyles";
import { useEditor, useEditorStore, useEditorWords, useProblems } from "../editorContext";
import { isWithin } from "../useProblem";
import { CriterionForm } from "./CriterionForm";

const useStyles = makeStyles({
  item: { minWidth: 0 },
  children: {
    listStyleType: "none",
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

interface CriterionItemProps {
  readonly criterion: Criterion;
  /** Its place in the rubric, such as `criteria.children[1]`. */
  readonly path: string;
}

/** A criterion of the tree to press, its form when it is the chosen one, and the criteria below it. */
export const CriterionItem = memo(function CriterionItem({ criterion, path }: CriterionItemProps) {
  const styles = useStyles();
  const item = useItemStyles();
  const { number } = useWords();
  const { criteria: words } = useEditorWords();
  const store = useEditorStore();
  const { id, name, weight, tiers, children } = criterion;
  const isChosen = useEditor((state) => state.criterion === id);
  const isWrong = useProblems().some((problem) => isOwnPlace(problem.path, path));
  const max = maxOf(criterion);
  const facts = words.facts(
    max === null ? null : number(max, 6),
    weight === undefined ? null : number(weight, 6),
    tiers?.bands.length ?? 0,
  );
  return (
    <li className={styles.item}>
      <button
        type="button"
        id={rowId(id)}
        className={mergeClasses(item.item, item.link, isWrong ? item.error : item.note)}
        aria-expanded={isChosen}
        onClick={() => store.dispatch({ type: "criterionChosen", criterion: isChosen ? null : id })}
      >
        <span className={styles.name}>{name === "" ? words.noName : name}</span>{" "}
        <span className={styles.facts}>{facts}</span>
        {isWrong && <span className={styles.wrong}> ⚠ {words.problems}</span>}
      </button>
      {isChosen && <CriterionForm criterion={criterion} path={path} />}
      {children !== undefined && (
        <ul className={styles.children}>
          {children.map((child, index) => (
            <CriterionItem key={child.id} criterion={child} path={`${path}.children[${String(index)}]`} />
          ))}
        </ul>
      )}
    </li>
  );
});

/** Of the button of a criterion. */
function rowId(criterion: string): string {
  return `criterion-${criterion}`;
}

/** Whether a problem is the criterion's own, not one of a criterion below it. */
function isOwnPlace(problem: string, path: string): boolean {
  return problem === path || (isWithin(problem, path) && !problem.startsWith(`${path}.children[`));
}
