/** Every measurement of the project, as ratios within one run: `npm run bench`. */
import { benchAdapter } from "./adapter";
import { benchAudit } from "./audit";
import type { BenchRow } from "./benchRow";
import { benchLive } from "./live";
import { benchReading } from "./reading";
import { benchReport } from "./report";
import { benchRobustness } from "./robustness";
import { benchScoring } from "./scoring";

async function bench(): Promise<void> {
  const rows: BenchRow[] = [];
  for (const measure of [benchScoring, benchReading, benchAudit, benchReport, benchRobustness, benchAdapter, benchLive])
    rows.push(...(await measure()));
  for (const { name, ratio, limit, detail } of rows) {
    const verdict = ratio <= limit ? "ok  " : "OVER";
    console.log(`${verdict} ${ratio.toFixed(2).padStart(8)} (limit ${String(limit)})  ${name}: ${detail}`);
  }
  if (rows.some(({ ratio, limit }) => ratio > limit)) process.exitCode = 1;
}

void bench();
