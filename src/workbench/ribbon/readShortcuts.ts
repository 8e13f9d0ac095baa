import type { Shortcut } from "./ribbon";

/** The part of an extended-overrides file that Excel reads keyboard shortcuts from. */
export interface ShortcutsFile {
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac?: string; readonly windows?: string; readonly web?: string };
  }[];
}

export type Platform = "mac" | "windows";

/** The shortcuts for a platform; the default keys where it has none of its own. */
export function readShortcuts({ shortcuts }: ShortcutsFile, platform: Platform): readonly Shortcut[] {
  return shortcuts.map(({ action, key }) => ({ action, keys: key[platform] ?? key.default }));
}
