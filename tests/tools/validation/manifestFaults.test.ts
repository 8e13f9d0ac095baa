import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestFaults } from "../../../tools/validation/manifestFaults";

const MANIFEST = readFileSync(path.join(__dirname, "..", "..", "..", "manifest.xml"), "utf8");

function without(part: string, instead = ""): string {
  expect(MANIFEST).toContain(part);
  return MANIFEST.replace(part, instead);
}

describe("manifestFaults", () => {
  test("finds nothing in the add-in's manifest", () => {
    expect(manifestFaults(MANIFEST)).toEqual([]);
  });

  test.each([
    [
      "an element in the wrong place",
      () => without('<Group id="CQDT.Group">', '<Label resid="Tab.Label" /><Group id="CQDT.Group">'),
      "<Group> stands too late in <CustomTab>",
    ],
    [
      "an element that Excel does not know",
      () => without("<Permissions>", "<Licence/><Permissions>"),
      "<Licence> is not known in <OfficeApp>",
    ],
    [
      "a resource that is missing",
      () => without(`<bt:String id="Tab.Label"`, `<bt:String id="Tab.Lable"`),
      "resid Tab.Label is not defined in <Resources>",
    ],
    [
      "a resource that nobody uses",
      () =>
        without('<bt:String id="Tab.Label"', '<bt:String id="Old.Label" DefaultValue="x" /><bt:String id="Tab.Label"'),
      "resource Old.Label is never used",
    ],
    [
      "a label that is too long",
      () => without('DefaultValue="CQDT đã sẵn sàng"', `DefaultValue="${"x".repeat(126)}"`),
      `“${"x".repeat(126)}” has more than 125 characters`,
    ],
    [
      "an icon without a size",
      () => without('<bt:Image size="80" resid="Icon.80" />'),
      "an <Icon> has no picture of 80 pixels",
    ],
    [
      "an address without encryption",
      () => without('IconUrl DefaultValue="https:', 'IconUrl DefaultValue="http:'),
      "http://localhost:3000/icons/icon-32.png is no https:// address",
    ],
    ["an id used twice", () => without('id="CQDT.Check"', 'id="CQDT.OpenPane"'), "the id CQDT.OpenPane stands twice"],
    [
      "a version of three numbers",
      () => MANIFEST.replace(/<Version>.*<\/Version>/, "<Version>1.2.3</Version>"),
      "the version “1.2.3” is not four numbers",
    ],
    ["an identifier that is none", () => MANIFEST.replace(/<Id>.*<\/Id>/, "<Id>cqdt</Id>"), "<Id> is no GUID"],
  ])("finds %s", (_fault, broken, sentence) => {
    expect(manifestFaults(broken())).toContain(sentence);
  });

  test("says that a file is cut off", () => {
    expect(manifestFaults(MANIFEST.slice(0, -20))).toEqual([expect.stringContaining("no well-formed XML")]);
  });
});
