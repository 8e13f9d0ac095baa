import { untidyCells } from "../../checking/untidyCells";
import { tidyText } from "../../reading/text/tidyText";
import type { Propose } from "../proposal";

/** Headings and units' names in composed letters with plain single spaces. */
export const spaces: Propose = ({ grid, scoreboard, findings }, textAt) => {
  const finding = findings.find(({ check }) => check === "untidy-text") ?? null;
  return untidyCells(grid, scoreboard).flatMap(({ row, column }) => {
    const text = textAt(row, column);
    return text === null ? [] : [{ row, column, after: tidyText(text), finding }];
  });
};
