export const COMMAND_NAMES = ["evaluate", "audit", "draft", "infer", "copy", "report", "rubrics"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
