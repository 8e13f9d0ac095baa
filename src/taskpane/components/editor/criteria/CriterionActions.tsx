import { Button } from "@fluentui/react-components";
import { addCriterion } from "../../../../rubric/editing/addCriterion";
import { findPlace } from "../../../../rubric/editing/findPlace";
import { canMove, moveCriterion, MOVES } from "../../../../rubric/editing/moveCriterion";
import { removeCriterion } from "../../../../rubric/editing/removeCriterion";
import type { Criterion } from "../../../../rubric/rubric";
import { useDraft, useEdit, useEditorStore, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { AddField } from "../fields/AddField";

interface CriterionActionsProps {
  readonly criterion: Criterion;
  readonly isRoot: boolean;
}

/** Adds below a criterion, moves it and deletes it. */
export function CriterionActions({ criterion: { id, name }, isRoot }: CriterionActionsProps) {
  const styles = useEditorStyles();
  const { criteria: words } = useEditorWords();
  const edit = useEdit();
  const store = useEditorStore();
  const { rubric } = useDraft().present;
  const remove = (): void => {
    const parent = findPlace(rubric.criteria, id)?.parent?.id ?? null;
    edit((before) => removeCriterion(before, id));
    store.dispatch({ type: "criterionChosen", criterion: parent });
  };
  return (
    <>
      <AddField
        label={words.addBelow(name)}
        button={words.add}
        onAdd={(added) => edit((before) => addCriterion(before, id, added).rubric)}
      />
      {!isRoot && (
        <div className={styles.row} role="group" aria-label={words.movesLabel(name)}>
          {MOVES.map((move) => (
            <Button
              key={move}
              size="small"
              className={styles.small}
              aria-label={words.moveOf(words.moves[move], name)}
              disabledFocusable={!canMove(rubric, id, move)}
              onClick={() => edit((before) => moveCriterion(before, id, move))}
            >
              {words.moves[move]}
            </Button>
          ))}
          <Button size="small" className={styles.small} aria-label={words.removeOf(name)} onClick={remove}>
            {words.remove}
          </Button>
        </div>
      )}
    </>
  );
}
