/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ariaKeys, isPressed } from "../../../src/workbench/ribbon/isPressed";
import { readRibbon } from "../../../src/workbench/ribbon/readRibbon";
import { readShortcuts } from "../../../src/workbench/ribbon/readShortcuts";

const manifest = readFileSync(path.join(__dirname, "..", "..", "..", "manifest.xml"), "utf8");

describe("readRibbon", () => {
  test("reads tab, buttons and the menu of a cell as Excel would, in both languages", () => {
    const vietnamese = readRibbon(manifest, "vi");
    expect(vietnamese.tab).toBe("CQDT");
    expect(vietnamese.groups.flatMap(({ buttons }) => buttons.map(({ label }) => label))).toEqual([
      "Mở ngăn CQDT",
      "Kiểm tra",
      "Điền kết quả",
      "Tô màu",
      "Báo cáo",
    ]);
    expect(vietnamese.cellMenu).toEqual([
      {
        id: "CQDT.ExplainTier",
        label: "Vì sao mức này?",
        tip: expect.stringContaining("mức trên") as string,
        icon: "icons/explain-tier-32.png",
        action: { kind: "execute", name: "explainTier" },
      },
    ]);
    expect(readRibbon(manifest, "en").cellMenu[0]?.label).toBe("Why this tier?");
  });

  test("leaves opening the pane to Excel and the commands to the add-in", () => {
    const [group] = readRibbon(manifest, "vi").groups;
    expect(group?.buttons.map(({ action }) => (action.kind === "execute" ? action.name : action.kind))).toEqual([
      "show-pane",
      "checkSheet",
      "fillResults",
      "highlightResults",
      "openReport",
    ]);
  });

  test("finds the pictures from the add-in's own place, also where that is a folder", () => {
    const deployed = manifest.replaceAll("https://localhost:3000/", "https://tinh.gov.vn/cqdt/");
    expect(readRibbon(deployed, "vi").cellMenu[0]?.icon).toBe("icons/explain-tier-32.png");
  });

  test("names what a manifest lacks", () => {
    expect(() => readRibbon(manifest.replace(/<bt:String id="Check.Label"/, '<bt:String id="Other"'), "vi")).toThrow(
      "Check.Label",
    );
  });
});

test("a platform's own keys come before the default", () => {
  const file = { shortcuts: [{ action: "checkSheet", key: { default: "Ctrl+Alt+K", mac: "Command+Shift+K" } }] };
  expect(readShortcuts(file, "windows")).toEqual([{ action: "checkSheet", keys: "Ctrl+Alt+K" }]);
  expect(readShortcuts(file, "mac")).toEqual([{ action: "checkSheet", keys: "Command+Shift+K" }]);
});

describe("isPressed", () => {
  const press = (keys: Partial<KeyboardEventInit>): boolean =>
    isPressed(
      "Ctrl+Shift+Alt+K",
      new KeyboardEvent("keydown", { ctrlKey: true, shiftKey: true, altKey: true, ...keys }),
    );

  test("takes the key whatever it types, with exactly the modifiers", () => {
    expect(press({ code: "KeyK", key: "" })).toBe(true);
    expect(press({ code: "KeyL", key: "k" })).toBe(false);
    expect(press({ code: "KeyK", altKey: false })).toBe(false);
    expect(press({ code: "KeyK", metaKey: true })).toBe(false);
  });

  test("is told to assistive technology by ARIA's names", () => {
    expect(ariaKeys("Command+Shift+Alt+K")).toBe("Meta+Shift+Alt+K");
    expect(ariaKeys("Ctrl+Shift+Alt+K")).toBe("Control+Shift+Alt+K");
  });
});
