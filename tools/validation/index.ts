/** What a release must pass beside its tests; `npm run validate`. Nothing goes over the network. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { checkRequirementSets, manifestFloor } from "../requirementSets/checkRequirementSets";
import { sourceProgram } from "../requirementSets/officeProgram";
import { TRIAL_ORIGIN, buildTwice } from "./buildTwice";
import { deploymentFaults } from "./deploymentFaults";
import { manifestFaults } from "./manifestFaults";

const ROOT = path.join(__dirname, "..", "..");
const MANIFEST = path.join(ROOT, "manifest.xml");

function report(what: string, faults: readonly string[]): void {
  console.log(faults.length === 0 ? `✓ ${what}` : `✗ ${what}`);
  for (const fault of faults) console.error(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

/** Office's own reader must find an add-in for Excel in the manifest. */
function officeReaderFaults(): readonly string[] {
  const reader = require.resolve("office-addin-manifest/cli.js");
  const read = execFileSync(process.execPath, [reader, "info", MANIFEST], { encoding: "utf8" });
  return ["Type: TaskPaneApp", "Hosts: Workbook"].filter((fact) => !read.includes(fact)).map((fact) => `not “${fact}”`);
}

/** The builds go on in processes of their own while the rest is looked at. */
async function validate(): Promise<void> {
  const building = buildTwice();
  report("manifest.xml: order, resources, lengths, icons, addresses", manifestFaults(readFileSync(MANIFEST, "utf8")));
  report("manifest.xml: read by Office's own reader", officeReaderFaults());
  const { violations } = checkRequirementSets(sourceProgram(), manifestFloor());
  report(
    "Office.js: nothing above the floor without a guarded fallback",
    violations.map(({ file, line, sentence }) => `${file}:${String(line)} ${sentence}`),
  );
  const builds = await building;
  report(`two builds in two folders: ${String(builds.files)} files, byte by byte`, builds.different);
  const builtIn = path.dirname(builds.deployment);
  report(`the deployment for ${TRIAL_ORIGIN}`, deploymentFaults(builds.deployment, TRIAL_ORIGIN, builtIn));
  builds.remove();
}

void validate();
