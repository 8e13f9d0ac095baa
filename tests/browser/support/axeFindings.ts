import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

interface Axe {
  readonly run: (
    context: unknown,
    options: unknown,
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }[];
  }>;
}

/**
 * What axe has against the pane as it stands, contrast included; Fluent's own focus guards, which send the focus on at once,
 * apart. `rules`: only these are asked.
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<readonly (readonly string[])[]> {
  const frame = page.frames().find((candidate) => candidate.url().endsWith("/pane.html"));
  if (frame === undefined) throw new Error("the page has no pane");
  return axeFindingsIn(frame, "html", rules);
}

/** The same for a part of any document, by its selector. */
export async function axeFindingsIn(
  frame: Frame,
  part: string,
  rules?: readonly string[],
): Promise<readonly (readonly string[])[]> {
  if (!(await frame.evaluate(() => "axe" in globalThis))) {
    await frame.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  }
  await transitionsEnded(frame);
  const asked = { resultTypes: ["violations"], ...(rules === undefined ? {} : { runOnly: rules }) };
  return frame.evaluate(
    async ([include, options]) => {
      const exclude = [["[data-tabster-dummy]"]];
      const { violations } = await (Reflect.get(globalThis, "axe") as Axe).run(
        { include: [include], exclude },
        options,
      );
      return violations.map(({ id, nodes }) => [
        id,
        ...nodes.flatMap(({ html, failureSummary }) => [html, failureSummary]),
      ]);
    },
    [part, asked] as const,
  );
}

/**
 * A button that was just enabled takes its colours over a tenth of a second, and axe would find the first of them too pale.
 * What moves without end, such as a bar of progress, is not waited for.
 */
async function transitionsEnded(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const ending = (): Animation[] =>
      document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    for (let moving = ending(); moving.length > 0; moving = ending()) {
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
  });
}
