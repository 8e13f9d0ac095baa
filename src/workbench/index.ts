import { inspect } from "./session/inspection";
import { Workbench } from "./session/workbench";

/** Names of the files in assets/samples without their ending; filled in by the build. */
declare const SAMPLES: readonly string[];

const FIRST_SAMPLE = "cao-bang-2020-so";

const root = document.getElementById("workbench");
if (root === null) throw new Error("The page has no element with the id “workbench”.");

const workbench = new Workbench(root, SAMPLES);
Object.assign(window, { cqdtWorkbench: inspect(() => workbench.document) });
void workbench.start(FIRST_SAMPLE);
