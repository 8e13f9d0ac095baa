/** Writes `docs/requirement-sets.md` and says what is used above the floor without asking. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { checkRequirementSets, manifestFloor } from "./checkRequirementSets";
import { describeRequirementSets } from "./describeRequirementSets";
import { sourceProgram } from "./officeProgram";

const check = checkRequirementSets(sourceProgram(), manifestFloor());
writeFileSync(path.join(__dirname, "../../docs/requirement-sets.md"), describeRequirementSets(check));
for (const { file, line, sentence } of check.violations) console.error(`${file}:${line} ${sentence}`);
if (check.violations.length > 0) process.exitCode = 1;
