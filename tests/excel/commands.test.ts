import { onCommand, showPane } from "../../src/excel/commands";

type Handler = (event?: { readonly completed: () => void } | null) => Promise<void>;

/** An Office whose commands the test invokes. */
function pretendOffice(hasSharedRuntime = true) {
  const handlers = new Map<string, Handler>();
  const shown: (() => void)[] = [];
  const office = {
    onReady: () => Promise.resolve(),
    context: {
      requirements: { isSetSupported: (name: string) => name === "SharedRuntime" && hasSharedRuntime },
    },
    actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
    addin: { showAsTaskpane: () => new Promise<void>((resolve) => shown.push(resolve)) },
  };
  Object.assign(globalThis, { Office: office });
  const invoke = (id: string, ...event: Parameters<Handler>): Promise<void> => {
    const handler = handlers.get(id);
    if (handler === undefined) throw new Error(`No handler of ${id}.`);
    return handler(...event);
  };
  return { invoke, shown };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("onCommand", () => {
  test("tells Excel of the end when the work is done, not before", async () => {
    const { invoke } = pretendOffice();
    const completed = jest.fn();
    let finish = (): void => undefined;
    onCommand("fillResults", () => new Promise((resolve) => (finish = resolve)));
    const invoked = invoke("fillResults", { completed });
    expect(completed).not.toHaveBeenCalled();
    finish();
    await invoked;
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test("tells Excel of the end of a failure too, and lets the failure be seen", async () => {
    const { invoke } = pretendOffice();
    const completed = jest.fn();
    onCommand("fillResults", () => Promise.reject(new Error("a fault")));
    await expect(invoke("fillResults", { completed })).rejects.toThrow("a fault");
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test.each([[], [null]])("needs no event: a shortcut brings %s", async (...event) => {
    const { invoke } = pretendOffice();
    const run = jest.fn(() => Promise.resolve());
    onCommand("openPane", run);
    await invoke("openPane", ...event);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test("does nothing on a page without Office.js", () => {
    expect(() => onCommand("openPane", () => Promise.resolve())).not.toThrow();
  });
});

describe("showPane", () => {
  test("asks Excel once while it is opening the pane, and again afterwards", async () => {
    const { shown } = pretendOffice();
    const [first, second] = [showPane(), showPane()];
    await Promise.resolve();
    await Promise.resolve();
    expect(shown).toHaveLength(1);
    shown[0]?.();
    await Promise.all([first, second]);
    const third = showPane();
    await Promise.resolve();
    await Promise.resolve();
    expect(shown).toHaveLength(2);
    shown[1]?.();
    await third;
  });

  test("asks nothing of an Excel without a shared runtime", async () => {
    const { shown } = pretendOffice(false);
    await showPane();
    expect(shown).toEqual([]);
  });
});
