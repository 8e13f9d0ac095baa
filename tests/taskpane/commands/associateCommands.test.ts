import { readFileSync } from "node:fs";
import path from "node:path";
import { LANGUAGES } from "../../../src/locales";
import { COMMANDS } from "../../../src/taskpane/commands/commands";
import { associateCommands } from "../../../src/taskpane/commands/associateCommands";
import type { Pane } from "../../../src/taskpane/useCases/pane";
import type { ShortcutsFile } from "../../../src/workbench/ribbon/readShortcuts";
import { openEvaluated, scoresOnly } from "../panePublished";

type Handler = (event: { readonly completed: () => void }) => void;

const ROOT = path.join(__dirname, "..", "..", "..");
const SHORTCUTS = path.join(ROOT, "assets", "shortcuts");

const handlers = new Map<string, Handler>();
const showAsTaskpane = jest.fn(() => Promise.resolve());

beforeEach(() => {
  handlers.clear();
  showAsTaskpane.mockClear();
  const office = {
    onReady: () => Promise.resolve(),
    context: { requirements: { isSetSupported: () => true } },
    actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
    addin: { showAsTaskpane },
  };
  Object.assign(globalThis, { Office: office });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

type Resources = Readonly<Record<string, { readonly value: string }>>;
type File = ShortcutsFile & {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly resources: { readonly default: Resources };
};

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(path.join(SHORTCUTS, name), "utf8"));
}

const shortcuts = readJson("shortcuts.json") as File;
const english = readJson("shortcuts.en.json") as Resources;

/** Invokes a command as a button does, and waits until Excel is told of its end. */
function invoke(id: string): Promise<void> {
  return new Promise((resolve) => handlers.get(id)?.({ completed: resolve }));
}

describe("associateCommands", () => {
  test("answers every function of the manifest and every action of the shortcuts, and nothing else", () => {
    associateCommands(Promise.resolve(null));
    const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
    const functions = [...manifest.matchAll(/<FunctionName>(.+?)<\/FunctionName>/g)].map(([, name = ""]) => name);
    const actions = shortcuts.actions.map(({ id }) => id);
    expect(new Set([...functions, ...actions])).toEqual(new Set(handlers.keys()));
    expect([...handlers.keys()]).toEqual([...COMMANDS]);
  });

  test("opens the pane and waits for its workbook", async () => {
    const { pane } = await openEvaluated(scoresOnly());
    let tellOpened: (opened: Pane) => void = () => undefined;
    associateCommands(new Promise((resolve) => (tellOpened = resolve)));
    const invoked = invoke("fillResults");
    await new Promise((resolve) => setTimeout(resolve));
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(pane.store.getState().notice).toBeNull();
    tellOpened(pane);
    await invoked;
    expect(pane.store.getState().notice?.kind).toBe("filled");
  });

  test("a button pressed twice does its work once", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    associateCommands(Promise.resolve(pane));
    const write = jest.spyOn(workbook, "write");
    await Promise.all([invoke("fillResults"), invoke("fillResults")]);
    expect(write).toHaveBeenCalledTimes(1);
  });

  test("a pane that could not start is shown with its reason, and the command ends", async () => {
    associateCommands(Promise.resolve(null));
    await invoke("checkSheet");
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  });
});

describe("shortcuts", () => {
  const keys = shortcuts.shortcuts.flatMap(({ key }) => [key.default, key.mac ?? ""]);

  test("each action has one, for Windows and the web as well as for the Mac", () => {
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(shortcuts.actions.map(({ id }) => id));
    expect(new Set(keys).size).toBe(2 * COMMANDS.length);
  });

  test("leave to Excel, to browsers and to Vietnamese input methods what is theirs: three modifiers and a letter", () => {
    for (const key of keys) expect(key).toMatch(/^(Ctrl|Command)\+Shift\+Alt\+[A-Z]$/);
  });

  test("are named in Vietnamese, and in English in the file beside it", () => {
    const names = shortcuts.actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? "");
    for (const resources of [shortcuts.resources.default, english]) {
      expect(Object.keys(resources)).toEqual(names);
      expect(Object.values(resources).every(({ value }) => value.trim() !== "")).toBe(true);
    }
    expect(LANGUAGES).toHaveLength(2);
    expect(names.filter((name) => english[name]?.value === shortcuts.resources.default[name]?.value)).toEqual([]);
  });
});
