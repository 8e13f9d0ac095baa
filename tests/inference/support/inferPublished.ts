import { inferRules } from "../../../src/inference/inferRules";
import type { Inference } from "../../../src/inference/inference";
import { openResultBoard } from "../../../src/inference/openResultBoard";
import { withEveryResult } from "../../../src/inference/withEveryResult";
import { readScoreboard } from "../../../src/reading/readScoreboard";
import type { Rubric } from "../../../src/rubric/rubric";
import { publishedSheet } from "../../evaluation/evaluatePublished";
import { gridFrom } from "../../support/gridFrom";
import { rubricOf } from "../../support/rubricOf";
import { withoutRules } from "./withoutRules";

interface Published {
  readonly inference: Inference;
  readonly draft: Rubric;
}

const known = new Map<string, Published>();

/** What a published table says, read by the tree of a rubric without its weights, tiers and ranking. */
export function inferPublished(file: string, rubricId = file): Published {
  const found = known.get(file) ?? inferTable(file, rubricId);
  known.set(file, found);
  return found;
}

function inferTable(file: string, rubricId: string): Published {
  const draft = withoutRules(rubricOf(rubricId));
  const asking = withEveryResult(draft);
  const grid = gridFrom(publishedSheet(file));
  const read = readScoreboard(grid, asking);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { inference: inferRules(openResultBoard(grid, read.value, asking)), draft };
}
