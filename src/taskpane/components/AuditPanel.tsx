import { lazy, Suspense } from "react";
import { useWords } from "./shared/context";

/** The audit is loaded when it is asked for: the pane starts without it. */
const AuditStep = lazy(() =>
  import(/* webpackChunkName: "audit" */ "./audit/AuditStep").then(
    ({ AuditStep: loaded }) => ({ default: loaded }),
    () => ({ default: NotLoaded }),
  ),
);

/** The audit step, or a word while it is on its way. */
export function AuditPanel() {
  const { text } = useWords();
  return (
    <Suspense fallback={<p>{text.audit.loading}</p>}>
      <AuditStep />
    </Suspense>
  );
}

function NotLoaded() {
  const { text } = useWords();
  return <p role="alert">{text.audit.notLoaded}</p>;
}
