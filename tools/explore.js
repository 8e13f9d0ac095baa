/** Runs the files that have properties with values never tried before: `npm run explore`; `CQDT_SEED=…` repeats a run. */
const { run } = require("jest");

process.env.CQDT_SEED ??= "random";
void run(["--selectProjects", "unit", "--findRelatedTests", "tests/support/properties.ts"]);
