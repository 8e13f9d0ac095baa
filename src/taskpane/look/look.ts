import { type Theme, webLightTheme } from "@fluentui/react-components";
import { isThemeDark, watchTheme } from "../../excel/theme";

/** The pane's colours; shaped for React's `useSyncExternalStore`. Windows' high contrast goes over them by itself. */
export interface Look {
  readonly theme: () => Theme;
  /** Returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Light, whatever happens. */
export const LIGHT: Look = { theme: () => webLightTheme, subscribe: () => () => undefined };

/**
 * Follows Excel's theme, or the system's where Excel does not tell one. The dark colours are loaded when they are asked for;
 * where they cannot be, the pane stays light.
 */
export async function openLook(): Promise<Look> {
  const listeners = new Set<() => void>();
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  let theme: Theme = webLightTheme;
  let wanted: boolean | null = null;

  async function follow(): Promise<void> {
    const isDark = isThemeDark() ?? system.matches;
    if (isDark === wanted) return;
    wanted = isDark;
    const next = isDark ? await loadDarkTheme() : webLightTheme;
    if (wanted !== isDark) return;
    document.documentElement.dataset.theme = next === webLightTheme ? "light" : "dark";
    theme = next;
    for (const listener of listeners) listener();
  }

  watchTheme(() => void follow());
  system.addEventListener("change", () => void follow());
  await follow();
  return {
    theme: () => theme,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function loadDarkTheme(): Promise<Theme> {
  return import(/* webpackChunkName: "dark" */ "./darkTheme").then(
    ({ darkTheme }) => darkTheme,
    () => webLightTheme,
  );
}
