import shortcuts from "../../../assets/shortcuts/shortcuts.json";
import manifest from "../../../manifest.xml";
import type { Language } from "../../locales";
import { readRibbon } from "./readRibbon";
import { readShortcuts } from "./readShortcuts";
import type { Ribbon, Shortcut } from "./ribbon";

/** The add-in's own ribbon, from the same files that Excel reads. */
export function ribbonIn(language: Language): Ribbon {
  return readRibbon(manifest, language);
}

export const SHORTCUTS: readonly Shortcut[] = readShortcuts(
  shortcuts,
  /mac/i.test(navigator.userAgent) ? "mac" : "windows",
);
