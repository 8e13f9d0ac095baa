import { readFileSync } from "node:fs";
import path from "node:path";

/** A row of the guide's function reference. */
export interface GuideFormula {
  /** As typed in Vietnamese Excel, with its `=`. */
  readonly formula: string;
  /** What the guide says the cell shows. */
  readonly shown: string;
}

/** What the Vietnamese user guide promises of the screen. */
export interface UserGuide {
  /** The words in bold: by the guide's own convention, words that stand on the screen. */
  readonly screenWords: readonly string[];
  readonly formulas: readonly GuideFormula[];
  /** Names of the pictures shown, without folder and ending. */
  readonly pictures: readonly string[];
}

export function readUserGuide(): UserGuide {
  const text = readFileSync(path.join(__dirname, "..", "..", "..", "docs", "huong-dan.md"), "utf8");
  return {
    screenWords: [...text.matchAll(/\*\*(.+?)\*\*/gs)].map(([, words = ""]) => oneLine(words)),
    formulas: [...text.matchAll(/^\| `(=CQDT[^`]+)` \| ([^|]+) \|/gm)].map(([, formula = "", shown = ""]) => ({
      formula,
      shown: shown.trim(),
    })),
    pictures: [...text.matchAll(/\]\(images\/([\w-]+)\.png\)/g)].map(([, name = ""]) => name),
  };
}

/** Text with every run of white space as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
