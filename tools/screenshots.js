/** Takes the pictures of the guides anew, with the test that walks them: `npm run screenshots`. */
const { run } = require("jest");

process.env.CQDT_SCREENSHOTS = "docs";
void run(["tests/browser/guide.test.ts", "--selectProjects", "browser"]);
