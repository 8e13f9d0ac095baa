import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..", "..");

/** The address that the deployment of the tests is built for; they serve it under the same path. */
export const DEPLOYED = { url: "https://cqdt.lam-an.gov.vn/excel", path: "/excel/" };

/** Builds a deployment with the workbench, as the page that can stand in for Excel, and gives its folder. */
export function buildDeployment(): string {
  const folder = path.join(ROOT, ".cache", "deployment");
  rmSync(folder, { recursive: true, force: true });
  const options = ["--env", `origin=${DEPLOYED.url}`, "--env", "workbench", "--env", `folder=${folder}`];
  const program = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  execFileSync(process.execPath, [program, "--mode", "production", ...options], { cwd: ROOT, stdio: "pipe" });
  return folder;
}
