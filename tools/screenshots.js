/** Takes the pictures of the guides anew, with the browser tests: `npm run screenshots`. */
const { run } = require("jest");

process.env.CQDT_SCREENSHOTS = "docs";
void run(["--selectProjects", "browser"]);
