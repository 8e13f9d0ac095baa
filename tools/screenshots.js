/** Takes the pictures of the guides anew, with the tests that walk them: `npm run screenshots`. */
const { run } = require("jest");

process.env.CQDT_SCREENSHOTS = "docs";
void run([
  "tests/browser/guide.test.ts",
  "tests/browser/unknownProvince.test.ts",
  "tests/browser/diagnosis.test.ts",
  "--selectProjects",
  "browser",
]);
