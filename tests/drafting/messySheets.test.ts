import { renderMessy } from "../reading/messy/renderMessy";
import type { MessySheet } from "../reading/messy/renderMessy";
import { judgeDraft } from "./judgeDraft";

/** What no draft can know without a rubric: misspelt or shortened names, an indicator that is not there, another table below. */
function tellsAll({ layout }: MessySheet): boolean {
  return (
    layout.slips === "none" &&
    !layout.abbreviated &&
    !layout.absent &&
    !layout.legacyFont &&
    layout.below === "none" &&
    ["none", "note", "year before", "own scores"].includes(layout.foreign)
  );
}

test("a draft from a sheet that names everything has its columns, names, maxima, tree and scores", () => {
  const sheets = Array.from({ length: 450 }, (_, seed) => renderMessy(seed + 1)).filter(tellsAll);
  const wrong = sheets
    .map((sheet) => [sheet.seed, judgeDraft(sheet)] as const)
    .filter(([, verdict]) => verdict !== "right");
  expect(sheets.length).toBeGreaterThan(120);
  expect(wrong).toEqual([]);
});
