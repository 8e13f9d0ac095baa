import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Of one run for all files, in milliseconds. */
const TIME_LIMIT = 300_000;

export type Format = "pdf" | "docx" | "xlsx";

/** Numbers as in Việt Nam; every formula of an Excel file is calculated anew, whatever value it is stored with. */
const SETTINGS = [
  ["/org.openoffice.Setup/L10N", "ooSetupSystemLocale", "vi-VN"],
  ["/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", "0"],
] as const;

/** Where LibreOffice keeps what is the user's own: made anew, so that no setting of this machine has a say. */
export function makeProfile(folder: string): string {
  mkdirSync(path.join(folder, "user"), { recursive: true });
  const items = SETTINGS.map(
    ([at, name, value]) =>
      `<item oor:path="${at}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  writeFileSync(
    path.join(folder, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join("")}</oor:items>`,
  );
  return pathToFileURL(folder).href;
}

/** Opens the files and saves each as `format` in `folder`, all in one process. Throws when that takes too long. */
export function convert(
  office: string,
  profile: string,
  files: readonly string[],
  format: Format,
  folder: string,
): Promise<void> {
  const options = [`-env:UserInstallation=${profile}`, "--headless", "--norestore", "--convert-to", format];
  const child = spawn(office, [...options, "--outdir", folder, ...files], { stdio: "ignore", detached: true });
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      clearTimeout(timer);
      reject(new Error(`LibreOffice did not save ${String(files.length)} files as ${format}: ${reason}`));
    };
    const timer = setTimeout(() => {
      endAll(child.pid);
      fail(`more than ${String(TIME_LIMIT / 1000)} s`);
    }, TIME_LIMIT);
    child.once("error", ({ message }) => fail(message));
    child.once("exit", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else fail(`exit code ${String(code)}`);
    });
  });
}

/** The program on the path only starts another, which would go on without it. */
function endAll(pid: number | undefined): void {
  if (pid !== undefined) process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
}
