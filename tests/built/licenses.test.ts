import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly dev?: boolean; readonly devOptional?: boolean; readonly optional?: boolean; readonly version: string }
    >
  >;
}

function listed(file: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, "dist", file), "utf8");
  const [contents = ""] = text.split("-".repeat(80));
  return [...contents.matchAll(/^ {2}(\S+) \S+: /gm)].map(([, name = ""]) => name);
}

/** What `npm install` brings for use: everything a bundle of the pane or the command line could take code from. */
function installed(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as Lock;
  return Object.entries(packages)
    .filter(([place, { dev, devOptional, optional }]) => place !== "" && !dev && !devOptional && !optional)
    .map(([place]) => place.replace(/^.*node_modules\//, ""));
}

/** The names under which a package's own code or messages stand in a bundle, whatever minifying leaves. */
const TRACES: readonly (readonly [name: string, trace: RegExp])[] = [
  ["react-dom", /react-dom|reactjs\.org\/docs\/error-decoder|react\.dev\/errors/],
  ["tabster", /data-tabster/],
  ["@griffel/core", /data-make-styles|__styles|rehydration/],
  ["keyborg", /keyborg/],
];

describe("the licences of what is shipped", () => {
  test("the pane's list names every package whose code the bundle shows traces of, and Office.js", () => {
    const bundle = readFileSync(path.join(ROOT, "dist", "taskpane.js"), "utf8");
    const names = listed("THIRD-PARTY-LICENSES.txt");
    for (const [name, trace] of TRACES) expect([trace.test(bundle), names.includes(name)]).toEqual([true, true]);
    expect(names).toEqual(expect.arrayContaining(["react", "scheduler", "zod", "@microsoft/office-js"]));
  });

  test("what is listed for the pane is installed for use, and nothing else", () => {
    const known = new Set(installed());
    expect(listed("THIRD-PARTY-LICENSES.txt").filter((name) => !known.has(name))).toEqual([]);
  });

  test("the workbench's and the command line's lists name their own packages, with the texts", () => {
    const workbench = ["@odoo/o-spreadsheet", "@odoo/owl", "bootstrap", "font-awesome", "fflate", "saxes"];
    expect(listed("workbench/THIRD-PARTY-LICENSES.txt")).toEqual(expect.arrayContaining(workbench));
    expect(listed("cli/THIRD-PARTY-LICENSES.txt")).toEqual(expect.arrayContaining(["fflate", "saxes", "zod"]));
    const texts = readFileSync(path.join(ROOT, "dist", "workbench", "THIRD-PARTY-LICENSES.txt"), "utf8");
    for (const words of [
      "GNU LESSER GENERAL PUBLIC LICENSE",
      "GNU GENERAL PUBLIC LICENSE",
      "SIL OPEN FONT LICENSE",
      "MIT License",
    ]) {
      expect(texts).toContain(words);
    }
    const pane = readFileSync(path.join(ROOT, "dist", "THIRD-PARTY-LICENSES.txt"), "utf8");
    expect(pane).toContain("MICROSOFT SOFTWARE LICENSE TERMS");
    expect(pane).toContain("Microsoft\nis not responsible for maintaining, updating or supporting CQDT");
  });
});
