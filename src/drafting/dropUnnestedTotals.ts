import { readOutputName } from "../reading/headings/readOutputName";
import { foldText } from "../reading/text/foldText";
import type { SurveyedColumn } from "./surveyColumns";
import type { Branch } from "./tree";

/**
 * Takes columns that call themselves totals but are the sum of nothing that stands beside them out of the tree, and gives
 * them back: they are no indicators.
 */
export function dropUnnestedTotals(branch: Branch): readonly SurveyedColumn[] {
  const dropped: SurveyedColumn[] = [];
  branch.children = branch.children.filter((child) => {
    dropped.push(...dropUnnestedTotals(child));
    if (child.column === null) return child.children.length > 0;
    if (readOutputName(foldText(child.name))?.output !== "total") return true;
    dropped.push(child.column);
    return false;
  });
  return dropped;
}
