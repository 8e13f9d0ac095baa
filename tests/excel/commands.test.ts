import { onCommand, showPane } from "../../src/excel/commands";

type Handler = (event?: { readonly completed: () => void } | null) => void;

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
  const handlerOf = (id: string): Handler => {
    const handler = handlers.get(id);
    if (handler === undefined) throw new Error(`No handler of ${id}.`);
    return handler;
  };
  return { handlerOf, shown };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

/** Lets what is already settled go on. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function noFault(fault: unknown): void {
  throw fault;
}

describe("onCommand", () => {
  test("tells Excel of the end when the work is done, not before", async () => {
    const { handlerOf } = pretendOffice();
    const completed = jest.fn();
    let finish = (): void => undefined;
    onCommand("fillResults", () => new Promise((resolve) => (finish = resolve)), noFault);
    handlerOf("fillResults")({ completed });
    await settle();
    expect(completed).not.toHaveBeenCalled();
    finish();
    await settle();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test("tells Excel of the end of a failure too, and lets the failure be seen", async () => {
    const { handlerOf } = pretendOffice();
    const [completed, onFault] = [jest.fn(), jest.fn()];
    onCommand("fillResults", () => Promise.reject(new Error("a fault")), onFault);
    handlerOf("fillResults")({ completed });
    await settle();
    expect(completed).toHaveBeenCalledTimes(1);
    expect(onFault.mock.calls).toEqual([[new Error("a fault")]]);
  });

  test.each([[], [null]])("needs no event: a shortcut brings %s", async (...event) => {
    const { handlerOf } = pretendOffice();
    const run = jest.fn(() => Promise.resolve());
    onCommand("openPane", run, noFault);
    handlerOf("openPane")(...event);
    await settle();
    expect(run).toHaveBeenCalledTimes(1);
  });

  test("does nothing on a page without Office.js", () => {
    expect(() => onCommand("openPane", () => Promise.resolve(), noFault)).not.toThrow();
  });
});

describe("showPane", () => {
  test("asks Excel once while it is opening the pane, and again afterwards", async () => {
    const { shown } = pretendOffice();
    const [first, second] = [showPane(), showPane()];
    await settle();
    expect(shown).toHaveLength(1);
    shown[0]?.();
    await Promise.all([first, second]);
    const third = showPane();
    await settle();
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
