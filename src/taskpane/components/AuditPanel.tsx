import { useWords } from "./shared/context";
import { lazyPart } from "./shared/lazyPart";

/** The audit step, loaded when it is asked for: the pane starts without it. */
export const AuditPanel = lazyPart(
  () => import(/* webpackChunkName: "audit" */ "./audit/AuditStep").then(({ AuditStep }) => AuditStep),
  { waiting: Waiting, notLoaded: NotLoaded },
);

function Waiting() {
  const { text } = useWords();
  return <p>{text.audit.loading}</p>;
}

function NotLoaded() {
  const { text } = useWords();
  return <p role="alert">{text.audit.notLoaded}</p>;
}
