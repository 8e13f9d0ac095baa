import { useSyncExternalStore } from "react";
import { pagesWorkOf, type PagesState, type PagesWork } from "../../../useCases/report/pagesWork";
import { usePane } from "../../shared/context";

/** The file of units' pages that is being made, or was, also before the user left the step and came back. */
export function usePagesWork(): { readonly state: PagesState } & Pick<PagesWork, "start" | "stop"> {
  const { getState, subscribe, start, stop } = pagesWorkOf(usePane());
  return { state: useSyncExternalStore(subscribe, getState), start, stop };
}
