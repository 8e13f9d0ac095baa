import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane, usePaneState, useWords } from "./shared/context";

/** Opens the self-check; the keyboard comes back here when it is left. */
export function DiagnosisButton() {
  const { store } = usePane();
  const { text } = useWords();
  const isLeft = usePaneState(({ diagnosis }) => diagnosis.place === "left");
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!isLeft) return;
    place.current?.querySelector("button")?.focus();
    store.dispatch({ type: "diagnosisPlaced", place: "closed" });
  }, [isLeft, store]);
  return (
    <span ref={place}>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => store.dispatch({ type: "diagnosisPlaced", place: "open" })}
      >
        {text.diagnosis}
      </Button>
    </span>
  );
}
