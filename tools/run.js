/** Runs a TypeScript file of this project with Node: `node tools/run.js tools/makeSamples.ts`. */
const path = require("node:path");
require("./register");

process.argv.splice(1, 1);
require(path.resolve(process.argv[1]));
