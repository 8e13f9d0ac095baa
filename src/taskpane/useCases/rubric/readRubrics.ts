import { knowRubrics } from "../../../functions/knownRubrics";
import { RUBRICS_KEY } from "../../../memory/namespace";
import type { Pane } from "../pane";
import { accept } from "../work";

/**
 * Makes the rubrics that the workbook keeps known to the pane and to the CQDT functions. What reads and validates them is
 * loaded only where there are some.
 */
export async function readRubrics(pane: Pane): Promise<void> {
  const { workbook, store } = pane;
  const recalled = accept(pane, "open", await workbook.recall(RUBRICS_KEY));
  if (recalled?.value === undefined) return;
  const { describeRubricProblem, readRubrics: read } = await import(/* webpackChunkName: "rubrics" */ "./rubricTools");
  const { rubrics, refused } = read(recalled.value);
  knowRubrics(rubrics);
  store.dispatch({ type: "rubricsKnown", rubrics });
  const [first] = refused;
  if (first === undefined) return;
  const problem = { code: "own-rubric-refused", id: first.id, reason: describeRubricProblem(first.problem) } as const;
  store.dispatch({ type: "noticed", notice: { kind: "pane", problem } });
}
