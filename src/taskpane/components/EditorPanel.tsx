import { lazy, Suspense } from "react";
import { useWords } from "./shared/context";

/** The editor is loaded when a rubric is to be written: the pane starts without it. */
const Editor = lazy(() =>
  import(/* webpackChunkName: "editor" */ "./editor/Editor").then(
    ({ Editor: loaded }) => ({ default: loaded }),
    () => ({ default: NotLoaded }),
  ),
);

/** The rubric editor, or a word while it is on its way. */
export function EditorPanel() {
  const { text } = useWords();
  return (
    <Suspense fallback={<p>{text.editing.loading}</p>}>
      <Editor />
    </Suspense>
  );
}

function NotLoaded() {
  const { text } = useWords();
  return <p role="alert">{text.editing.notLoaded}</p>;
}
