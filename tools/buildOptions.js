require("./register");
const { describeOriginProblem, readOrigin } = require("./deployment/origin");

/** What webpack itself puts beside our own options. */
const WEBPACK_OWN = /^WEBPACK_/;
const KNOWN = ["origin", "office", "workbench", "https", "folder"];

/**
 * The options behind `--env`, read strictly: a misspelt one must not give a build that looks right.
 * Throws an error whose message is one sentence.
 */
module.exports = function buildOptions(env) {
  const unknown = Object.keys(env).find((name) => !WEBPACK_OWN.test(name) && !KNOWN.includes(name));
  if (unknown !== undefined) throw new Error(`--env ${unknown}: không có tuỳ chọn này · there is no such option`);
  const origin = env.origin === undefined ? null : originOf(env.origin);
  return {
    origin,
    office: choice(env, "office", ["own", "cdn"], "own"),
    workbench: choice(env, "workbench", ["true", "false"], origin === null ? "true" : "false") === "true",
    https: env.https === true,
    folder: env.folder,
  };
};

function originOf(given) {
  const read = readOrigin(given);
  if (!read.ok) throw new Error(describeOriginProblem(read.problems[0], given));
  return read.value;
}

function choice(env, name, values, usual) {
  const given = env[name] === undefined ? usual : String(env[name]);
  if (!values.includes(given)) {
    throw new Error(`--env ${name}=${given}: chỉ nhận · takes only ${values.join(", ")}`);
  }
  return given;
}
