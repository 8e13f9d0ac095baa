import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";

const ROOT = path.join(__dirname, "..", "..");
const FILE = path.join(ROOT, "manifest.xml");
const ORIGIN = "https://localhost:3000";

/** Resource ids, short strings and long strings may be no longer, by the manifest's schema. */
const LONGEST_ID = 32;
const LONGEST_SHORT = 125;
const LONGEST_LONG = 250;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements around it, the outermost first. */
  readonly path: readonly string[];
  text: string;
}

function readElements(file: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name: name.replace(/^bt:/, ""), attributes, path: open.map((outer) => outer.name), text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const inner = open.at(-1);
    if (inner !== undefined) inner.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(readFileSync(file, "utf8")).close();
  return elements;
}

const elements = readElements(FILE);
const named = (name: string): readonly Element[] => elements.filter((element) => element.name === name);
const urls = elements
  .flatMap(({ attributes }) => Object.values(attributes))
  .filter((text) => text.startsWith("https://"));
const resources = elements
  .filter(({ name }) => ["Image", "Url", "String"].includes(name))
  .filter(({ attributes }) => "id" in attributes);
const controls = named("Control");

/** What stands inside a control, in the manifest's order. */
function insideOf(control: Element): readonly Element[] {
  const following = elements.slice(elements.indexOf(control) + 1);
  const end = following.findIndex(({ path: outer }) => outer.length <= control.path.length);
  return end === -1 ? following : following.slice(0, end);
}

function resource(id: string | undefined): Element | undefined {
  return resources.find(({ attributes }) => attributes.id === id);
}

describe("manifest.xml", () => {
  test("is an add-in-only manifest for Excel that Office's own reader accepts", () => {
    const reader = require.resolve("office-addin-manifest/cli.js");
    const read = execFileSync(process.execPath, [reader, "info", FILE], { encoding: "utf8" });
    for (const fact of ["Type: TaskPaneApp", "Hosts: Workbook", "Default Locale: vi-VN", "ReadWriteDocument"]) {
      expect(read).toContain(fact);
    }
  });

  test("names only files that the build makes, all of one origin", () => {
    const missing = urls.filter((url) => !existsSync(path.join(ROOT, "dist", new URL(url).pathname)));
    expect(urls.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set([ORIGIN]));
  });

  test("loads runtime, functions page and function file from one page (shared runtime)", () => {
    const pages = ["Runtime", "FunctionFile"].map((name) => named(name)[0]);
    const page = elements[elements.findIndex(({ name }) => name === "Page") + 1];
    expect(new Set([...pages, page].map((element) => element?.attributes.resid))).toEqual(new Set(["Pane.Url"]));
  });

  test("asks for no ribbon where Excel has no shared runtime, and works there from My Add-ins", () => {
    const asked = named("Set").map(({ attributes, path: outer }) => [
      attributes.Name,
      outer.includes("VersionOverrides"),
    ]);
    expect(asked).toEqual([
      ["ExcelApi", false],
      ["SharedRuntime", true],
    ]);
    expect(named("SourceLocation").find(({ path: outer }) => outer.at(-1) === "DefaultSettings")).toBeDefined();
  });

  test("defines every resource it uses, uses every resource it defines, each id once and short enough", () => {
    const used = new Set(elements.flatMap(({ attributes }) => attributes.resid ?? []));
    const defined = resources.flatMap(({ attributes }) => attributes.id ?? []);
    expect([...used].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > LONGEST_ID)).toEqual([]);
  });

  test("gives every tab, group and control an id of its own", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) => named(name)).map(({ attributes }) => attributes.id);
    expect(ids.length).toBeGreaterThan(6);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("keeps the order that the schema prescribes", () => {
    const children = (name: string): readonly string[] => {
      const outer = named(name)[0];
      const depth = (outer?.path.length ?? 0) + 1;
      return outer === undefined
        ? []
        : insideOf(outer).flatMap((inner) => (inner.path.length === depth ? inner.name : []));
    };
    expect(children("VersionOverrides")).toEqual(["Requirements", "Hosts", "Resources"]);
    expect(children("DesktopFormFactor")).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint", "ExtensionPoint"]);
    expect(children("CustomTab")).toEqual(["Group", "Label"]);
    expect(children("Group").slice(0, 3)).toEqual(["Label", "Icon", "Control"]);
    expect(children("OfficeMenu")).toEqual(["Control"]);
    for (const control of controls) {
      const depth = control.path.length + 1;
      const names = insideOf(control).flatMap((inner) => (inner.path.length === depth ? inner.name : []));
      expect(names).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
    expect(elements.at(-1)?.name).toBe("ExtendedOverrides");
  });

  test("has one tab with the five commands, and one entry in the menu of a cell", () => {
    const place = (control: Element): string => (control.path.includes("CustomTab") ? "tab" : "menu");
    expect(controls.map((control) => `${place(control)} ${control.attributes.id ?? ""}`)).toEqual([
      "tab CQDT.OpenPane",
      "tab CQDT.Check",
      "tab CQDT.Fill",
      "tab CQDT.Highlight",
      "tab CQDT.Report",
      "menu CQDT.ExplainTier",
    ]);
    expect(named("OfficeMenu").map(({ attributes }) => attributes.id)).toEqual(["ContextMenuCell"]);
  });

  test("says every sentence in Vietnamese and in English", () => {
    const sentences = resources.filter(
      ({ name, attributes }) =>
        name === "String" && !["Functions.Namespace", "Tab.Label"].includes(attributes.id ?? ""),
    );
    for (const sentence of sentences) {
      const english = elements[elements.indexOf(sentence) + 1];
      expect(english?.attributes.Locale).toBe("en-US");
      expect(english?.attributes.Value).not.toBe(sentence.attributes.DefaultValue);
    }
    expect(sentences.length).toBeGreaterThan(12);
  });

  test("keeps Excel's limits: 250 characters for a long string, 125 for a short one, functions namespace in ASCII", () => {
    const strings = elements.filter(({ path: outer }) => outer.some((name) => name.endsWith("Strings")));
    expect(strings.length).toBeGreaterThan(24);
    for (const { attributes, path: outer } of strings) {
      const longest =
        outer.includes("bt:ShortStrings") || outer.includes("ShortStrings") ? LONGEST_SHORT : LONGEST_LONG;
      expect((attributes.Value ?? attributes.DefaultValue ?? "").length).toBeLessThanOrEqual(longest);
    }
    expect(resource("Functions.Namespace")?.attributes.DefaultValue).toBe("CQDT");
  });

  test("its icons are pictures of the sizes they are named for and asked in", () => {
    const asked = named("Image").filter(({ attributes }) => "size" in attributes);
    expect(asked.map(({ attributes }) => attributes.size)).toEqual(
      Array.from({ length: controls.length + 1 }, () => ["16", "32", "80"]).flat(),
    );
    for (const { attributes } of asked) {
      expect(resource(attributes.resid)?.attributes.DefaultValue).toContain(`-${attributes.size ?? ""}.png`);
    }
    for (const url of new Set(urls.filter((one) => one.endsWith(".png")))) {
      const bytes = readFileSync(path.join(ROOT, "dist", new URL(url).pathname));
      const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  test("gives every command a picture of its own", () => {
    const pictures = controls.map((control) => {
      const image = insideOf(control).find(({ name }) => name === "Image");
      return readFileSync(
        path.join(ROOT, "dist", new URL(resource(image?.attributes.resid)?.attributes.DefaultValue ?? ORIGIN).pathname),
      ).toString("base64");
    });
    expect(new Set(pictures).size).toBe(controls.length);
  });
});
