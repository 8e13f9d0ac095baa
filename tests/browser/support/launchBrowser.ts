import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { tmpdir } from "node:os";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { writeFontConfiguration } from "./writeFontConfiguration";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const SYSTEM_CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const UNPACKED = path.join(tmpdir(), "cqdt-chromium");

/**
 * The program to start on Linux: a system Chromium when there is one, else the one inside the npm package
 * `@sparticuz/chromium`, unpacked once.
 */
export function findChromium(): string {
  const system = SYSTEM_CHROMIUM.find((file) => existsSync(file));
  if (system !== undefined) return system;
  return execFileSync(process.execPath, [path.join(__dirname, "extractChromium.mjs"), UNPACKED], { encoding: "utf8" });
}

/** A headless browser without anything installed beforehand; on Windows and Mac the installed Edge, else Chrome. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === "linux") {
    return chromium.launch({
      executablePath: findChromium(),
      args: FLAGS,
      env: {
        ...process.env,
        LD_LIBRARY_PATH: path.join(UNPACKED, "al2023", "lib"),
        FONTCONFIG_FILE: writeFontConfiguration(UNPACKED),
      },
    });
  }
  try {
    return await chromium.launch({ channel: "msedge", args: FLAGS });
  } catch {
    return chromium.launch({ channel: "chrome", args: FLAGS });
  }
}
