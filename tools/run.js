/** Runs a TypeScript file of this project with Node: `node tools/run.js tools/makeSamples.ts`. */
const path = require("node:path");
const { transformFileSync } = require("@swc/core");

function compile(module, file) {
  const { code } = transformFileSync(file, {
    module: { type: "commonjs" },
    jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
    sourceMaps: "inline",
  });
  module._compile(code, file);
}

require.extensions[".ts"] = compile;
require.extensions[".tsx"] = compile;
process.argv.splice(1, 1);
require(path.resolve(process.argv[1]));
