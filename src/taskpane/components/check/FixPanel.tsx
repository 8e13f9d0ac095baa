import { useWords } from "../shared/context";
import { lazyPart } from "../shared/lazyPart";

/** What can be put right in the sheet, loaded with the first sheet that is checked: the pane starts without it. */
export const FixPanel = lazyPart(
  () => import(/* webpackChunkName: "fixes" */ "../fix/Fixes").then(({ Fixes }) => Fixes),
  { notLoaded: NotLoaded },
);

function NotLoaded() {
  const { text } = useWords();
  return <p role="alert">{text.check.fixesNotLoaded}</p>;
}
