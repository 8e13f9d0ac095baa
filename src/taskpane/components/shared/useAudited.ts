import { useEffect } from "react";
import type { Audited } from "../../state/audited";
import { auditSheet } from "../../useCases/audit/auditSheet";
import { isAudited } from "../../useCases/audit/auditSources";
import { usePane, usePaneState } from "./context";

interface UsedAudit {
  /** The newest audit of the sheet, perhaps of an earlier evaluation or earlier choices; null before the first. */
  readonly audited: Audited | null;
  /** Whether it says what one made now would say. */
  readonly isCurrent: boolean;
}

/** The audit of the pane's sheet, made whenever what it rests on changes; the first one may go without the other sheets. */
export function useAudited({ needsOthers }: { readonly needsOthers: boolean }): UsedAudit {
  const pane = usePane();
  const audited = usePaneState((state) => state.audited);
  const isCurrent = usePaneState(isAudited);
  const isReady = usePaneState(
    (state) => state.otherGrids !== null || (!needsOthers && (state.audited?.others ?? null) === null),
  );
  useEffect(() => {
    if (isCurrent || !isReady) return undefined;
    const controller = new AbortController();
    void auditSheet(pane, controller.signal);
    return () => controller.abort();
  }, [pane, isCurrent, isReady]);
  return { audited, isCurrent };
}
