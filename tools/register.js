/** Lets Node `require` this project's TypeScript; side effect only. */
const { transformFileSync } = require("@swc/core");

function compile(module, file) {
  const { code } = transformFileSync(file, {
    module: { type: "commonjs" },
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    sourceMaps: "inline",
  });
  module._compile(code, file);
}

require.extensions[".ts"] = compile;
require.extensions[".tsx"] = compile;
