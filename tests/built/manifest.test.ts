import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";

const ROOT = path.join(__dirname, "..", "..");
const FILE = path.join(ROOT, "manifest.xml");

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function readElements(file: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => elements.push({ name: name.replace(/^bt:/, ""), attributes }));
  parser.write(readFileSync(file, "utf8")).close();
  return elements;
}

const elements = readElements(FILE);
const texts = elements.flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value]);
const urls = texts.filter((text): text is string => text?.startsWith("https://") ?? false);

describe("manifest.xml", () => {
  test("is an add-in-only manifest for Excel that Office's own reader accepts", () => {
    const reader = require.resolve("office-addin-manifest/cli.js");
    const read = execFileSync(process.execPath, [reader, "info", FILE], { encoding: "utf8" });
    for (const fact of ["Type: TaskPaneApp", "Hosts: Workbook", "Default Locale: vi-VN", "ReadWriteDocument"]) {
      expect(read).toContain(fact);
    }
  });

  test("names only files that the build makes", () => {
    const missing = urls.filter((url) => !existsSync(path.join(ROOT, "dist", new URL(url).pathname)));
    expect(urls.length).toBeGreaterThan(8);
    expect(missing).toEqual([]);
  });

  test("loads runtime, functions page and function file from one page (shared runtime)", () => {
    const pages = ["Runtime", "FunctionFile"].map((name) => elements.find((element) => element.name === name));
    const page = elements[elements.findIndex(({ name }) => name === "Page") + 1];
    expect(new Set([...pages, page].map((element) => element?.attributes.resid))).toEqual(new Set(["Pane.Url"]));
  });

  test("defines every resource it uses and uses every resource it defines", () => {
    const used = new Set(elements.flatMap(({ attributes }) => attributes.resid ?? []));
    const defined = elements
      .filter(({ name }) => ["Image", "Url", "String"].includes(name))
      .flatMap(({ attributes }) => attributes.id ?? []);
    expect([...used].sort()).toEqual([...defined].sort());
  });

  test("says every sentence in Vietnamese and in English", () => {
    const sentences = elements.filter(
      ({ name, attributes }) => name === "String" && attributes.id !== "Functions.Namespace",
    );
    for (const sentence of sentences) {
      const english = elements[elements.indexOf(sentence) + 1];
      expect(english?.attributes.Locale).toBe("en-US");
      expect(english?.attributes.Value).not.toBe(sentence.attributes.DefaultValue);
    }
    expect(sentences.length).toBeGreaterThan(4);
  });

  test("keeps Excel's limits: 250 characters for a long string, 125 for a short one, functions namespace in ASCII", () => {
    for (const { name, attributes } of elements) {
      if (name === "String" || name === "Override") {
        expect((attributes.Value ?? attributes.DefaultValue ?? "").length).toBeLessThanOrEqual(250);
      }
    }
    const namespace = elements.find(({ attributes }) => attributes.id === "Functions.Namespace");
    expect(namespace?.attributes.DefaultValue).toBe("CQDT");
  });

  test("its icons are pictures of the sizes they are named for", () => {
    for (const url of new Set(urls.filter((one) => one.endsWith(".png")))) {
      const bytes = readFileSync(path.join(ROOT, "dist", new URL(url).pathname));
      const size = Number(/icon-(\d+)\.png$/.exec(url)?.[1]);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});
