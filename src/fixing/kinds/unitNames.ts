import { cleanText } from "../../reading/text/foldText";
import type { Propose } from "../proposal";

/**
 * The roster's name for units that are written as the roster or one of its aliases has them, or that the user named. Names
 * that are only alike stay, and so do those over several rows.
 */
export const unitNames: Propose = ({ scoreboard }, textAt) =>
  scoreboard.units.flatMap(({ row, name, rosterName, confidence, nameRows }) => {
    const column = scoreboard.layout.unitColumn;
    if (rosterName === null || confidence !== undefined || nameRows !== undefined) return [];
    const text = textAt(row, column);
    if (text === null || cleanText(text) !== name) return [];
    return [{ row, column, after: cleanText(rosterName), finding: null }];
  });
