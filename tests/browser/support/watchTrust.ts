import type { Page } from "playwright-core";
import { watchForeignRequests } from "./workbenchPage";

/** What a page did that it must not do, as it goes on. */
export interface Breaches {
  /** Requests to any other origin. */
  readonly requests: readonly string[];
  /** What a policy refused, in the page or a frame: "script-src https://…/x.js". */
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

/** Watches a page before it is opened. */
export async function watchTrust(page: Page, origin: string): Promise<Breaches> {
  const violations: string[] = [];
  const errors: string[] = [];
  await page.exposeFunction("cqdtViolation", (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      const report = Reflect.get(globalThis, "cqdtViolation") as (violation: string) => void;
      report(`${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { requests: watchForeignRequests(page, origin), violations, errors };
}
