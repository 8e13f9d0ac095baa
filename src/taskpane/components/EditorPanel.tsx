import { useWords } from "./shared/context";
import { lazyPart } from "./shared/lazyPart";

/** The rubric editor, loaded when a rubric is to be written: the pane starts without it. */
export const EditorPanel = lazyPart(
  () => import(/* webpackChunkName: "editor" */ "./editor/Editor").then(({ Editor }) => Editor),
  { waiting: Waiting, notLoaded: NotLoaded },
);

function Waiting() {
  const { text } = useWords();
  return <p>{text.editing.loading}</p>;
}

function NotLoaded() {
  const { text } = useWords();
  return <p role="alert">{text.editing.notLoaded}</p>;
}
