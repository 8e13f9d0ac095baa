/**
 * Unpacks the Chromium of `@sparticuz/chromium` into the folder given and prints the path of the program. A process of its
 * own, because the package reads TMPDIR and AWS_EXECUTION_ENV while it is being loaded.
 */
import { mkdirSync } from "node:fs";

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
process.env.TMPDIR = folder;
process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
const { default: chromium } = await import("@sparticuz/chromium");
process.stdout.write(await chromium.executablePath());
