import { useEffect } from "react";
import { readOthers } from "../../useCases/audit/readOthers";
import { usePane, usePaneState, useWords } from "../shared/context";
import { lazyPart } from "../shared/lazyPart";
import { Copies } from "./Copies";
import { Reentry } from "./Reentry";
import { Results } from "./Results";
import { Robustness, WhatIf } from "./robustness/parts";
import { Stamp } from "./Stamp";

const PublicationPart = lazyPart(() =>
  import(/* webpackChunkName: "publication" */ "./publication/Publication").then(({ Publication }) => Publication),
);

/** Step 6: the results as they follow from the scores, and what is sent to others. */
export function ReportStep() {
  const pane = usePane();
  const { text } = useWords();
  const rubric = usePaneState((state) => state.rubric);
  const evaluation = usePaneState((state) => state.evaluation);
  const othersUnread = usePaneState(({ otherGrids, grid }) => grid !== null && otherGrids === null);
  const busy = usePaneState(({ work }) => work !== null);
  useEffect(() => {
    if (othersUnread && !busy) void readOthers(pane);
  }, [pane, othersUnread, busy]);
  return (
    <>
      <Reentry />
      {rubric === null && <p>{text.chooseRubricFirst}</p>}
      {rubric !== null && evaluation === null && <p>{text.notReadYet}</p>}
      {evaluation !== null && (
        <>
          <Results evaluation={evaluation} />
          <PublicationPart />
          <Stamp evaluation={evaluation} />
          <Robustness />
          <WhatIf />
        </>
      )}
      <Copies />
    </>
  );
}
