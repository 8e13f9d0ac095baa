import { makeStyles } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef } from "react";
import { startEditing } from "../../useCases/editor/startEditing";
import { usePane, usePaneState } from "../shared/context";
import { Section } from "../shared/Section";
import { DraftEditor } from "./DraftEditor";
import { useEditor, useEditorWords } from "./editorContext";
import { OtherWays } from "./openings/OtherWays";

const useStyles = makeStyles({ editor: { minWidth: 0, outlineStyle: "none" } });

/** The rubric editor: the draft, or where one can come from. */
export function Editor() {
  const styles = useStyles();
  const pane = usePane();
  const words = useEditorWords();
  const editing = usePaneState((state) => state.editing);
  const hasDraft = useEditor((state) => state.draft !== null);
  const editor = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (editing !== null && editing !== "kept") startEditing(pane, editing);
  }, [pane, editing]);
  // The button that opened the editor is gone.
  useEffect(() => editor.current?.focus(), []);
  return (
    <div ref={editor} tabIndex={-1} className={styles.editor}>
      <Section heading={words.heading}>{editing === "open" && hasDraft ? <DraftEditor /> : <OtherWays />}</Section>
    </div>
  );
}
