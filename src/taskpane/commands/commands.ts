/**
 * What Excel can ask the pane for, by the names that stand in manifest.xml (functions) and assets/shortcuts/shortcuts.json
 * (actions).
 */
export const COMMANDS = [
  "openPane",
  "checkSheet",
  "fillResults",
  "highlightResults",
  "openReport",
  "explainTier",
] as const;

export type Command = (typeof COMMANDS)[number];
