import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { undoWords } from "../../../locales/undoWords";
import { newestChange } from "../../state/changes";
import type { CellChangeKind } from "../../state/changes";
import { undo } from "../../useCases/undo/undo";
import { usePane, usePaneState, useWords } from "../shared/context";
import { LeftCells } from "./LeftCells";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
});

interface UndoChangeProps {
  readonly kind: CellChangeKind;
  /** The button takes the focus when such a change was just made. */
  readonly takesFocus?: boolean;
}

/** Takes back the newest change of a kind, on the pane's sheet where it is of one sheet; what it would leave alone is shown first. */
export function UndoChange({ kind, takesFocus = false }: UndoChangeProps) {
  const styles = useStyles();
  const pane = usePane();
  const { language } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const change = usePaneState(({ changes, sheet }) => newestChange(changes, sheet, kind));
  const preview = usePaneState(({ undoPreview, sheet }) =>
    undoPreview?.kind === kind && (undoPreview.sheet === null || undoPreview.sheet === sheet) ? undoPreview : null,
  );
  const place = useRef<HTMLDivElement>(null);
  const known = useRef(change);
  useEffect(() => {
    if (takesFocus && change !== null && change !== known.current) place.current?.querySelector("button")?.focus();
    known.current = change;
  }, [change, takesFocus]);
  if (change === null) return null;
  return (
    <div ref={place} className={styles.place}>
      {preview === null ? (
        <Button disabledFocusable={busy} onClick={() => void undo(pane, kind)}>
          {undoWords(language).buttons[kind]}
        </Button>
      ) : (
        <LeftCells preview={preview} />
      )}
    </div>
  );
}
