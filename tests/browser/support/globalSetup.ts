import { existsSync } from "node:fs";
import path from "node:path";
import { findChromium } from "./launchBrowser";

/** Once before all browser tests: the build must be there, and Chromium unpacked before several tests ask for it. */
export default function globalSetup(): void {
  const built = path.join(__dirname, "..", "..", "..", "dist", "workbench", "index.html");
  if (!existsSync(built)) throw new Error("dist/ is missing: run `npm run build` before the browser tests.");
  if (process.platform === "linux") findChromium();
}
