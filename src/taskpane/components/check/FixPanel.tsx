import { lazy, Suspense } from "react";
import { useWords } from "../shared/context";

/** Fixes are loaded with the first sheet that is checked: the pane starts without them. */
const Fixes = lazy(() =>
  import(/* webpackChunkName: "fixes" */ "../fix/Fixes").then(
    ({ Fixes: loaded }) => ({ default: loaded }),
    () => ({ default: NotLoaded }),
  ),
);

/** What can be put right in the sheet; nothing while it is on its way. */
export function FixPanel() {
  return (
    <Suspense fallback={null}>
      <Fixes />
    </Suspense>
  );
}

function NotLoaded() {
  const { text } = useWords();
  return <p role="alert">{text.check.fixesNotLoaded}</p>;
}
