import { type Theme, webLightTheme } from "@fluentui/react-components";
import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import { dictionary, type Dictionary, type Language } from "../../../locales";
import { formatNumber, formatPercent } from "../../../locales/format";
import type { PaneState } from "../../state/state";
import type { Pane } from "../../useCases/pane";

export const PaneContext = createContext<Pane | null>(null);

/** The colours of the pane as values, for what styles do not reach. */
export const ThemeContext = createContext<Theme>(webLightTheme);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("A component of the pane stands outside PaneContext.");
  return pane;
}

/** A part of the pane's state; `select` returns the same reference while nothing in that part changed. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

export interface Words {
  readonly language: Language;
  readonly text: Dictionary["pane"];
  /** `54.3` -> "54,3" in Vietnamese. */
  readonly number: (value: number, decimals?: number, leastDecimals?: number) => string;
  /** A share 0–1 -> "89,5%". */
  readonly percent: (share: number, decimals?: number, leastDecimals?: number) => string;
}

/** The words and numbers of the pane in the chosen language. */
export function useWords(): Words {
  const language = usePaneState((state) => state.language);
  return useMemo(
    () => ({
      language,
      text: dictionary(language).pane,
      number: (value, decimals, least) => formatNumber(value, language, decimals, least),
      percent: (share, decimals, least) => formatPercent(share, language, decimals, least),
    }),
    [language],
  );
}
