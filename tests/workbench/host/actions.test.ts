import { createHost } from "../../../src/workbench/host/createHost";
import { openHostWorkbook } from "../../../src/workbench/host/hostWorkbook";
import { silenceEngine } from "../../excel/support/silenceEngine";

interface Answer {
  readonly id?: number;
  readonly type: number;
  readonly message: { readonly entries?: readonly unknown[]; readonly body?: string };
}

const ACTION_READY = "Microsoft.InternalService.AddinInternalService";
const RUNTIME = "Microsoft.AppRuntime.AppRuntimeService";

beforeAll(silenceEngine);

/** An add-in that speaks to the host as Office.js does. */
function connect() {
  const onShowPane = jest.fn();
  const answers: Answer[] = [];
  const host = createHost(openHostWorkbook({}, { name: "Bảng điểm.xlsx" }), onShowPane);
  const { receive } = host.connect((text) => answers.push(JSON.parse(text) as Answer));
  const call = (service: string, name: string, ...values: readonly unknown[]): string => {
    const body = {
      Actions: [{ Id: 1, ActionType: 3, Name: name, ObjectPathId: 2, ArgumentInfo: { Arguments: values } }],
      ObjectPaths: { 2: { Id: 2, ObjectPathType: 2, Name: service } },
    };
    receive(JSON.stringify({ id: answers.length + 1, type: 1, message: { url: "ProcessQuery", body } }));
    return answers.at(-1)?.message.body ?? "";
  };
  const dispatched = (): readonly unknown[] => answers.flatMap(({ message }) => message.entries ?? []);
  return { host, call, dispatched, onShowPane };
}

test("actions wait until the add-in is ready for them, and keep their order", () => {
  const { host, call, dispatched } = connect();
  host.runAction("checkSheet");
  host.runAction("explainTier");
  expect(dispatched()).toEqual([]);
  call(ACTION_READY, "NotifyActionHandlerReady");
  host.runAction("openPane");
  const names = dispatched().map((entry) => (entry as readonly unknown[])[3]);
  expect(names).toEqual(['["checkSheet",null]', '["explainTier",null]', '["openPane",null]']);
});

test("the add-in's wish to show its pane is passed on; hiding it is not played", () => {
  const { call, onShowPane } = connect();
  call(RUNTIME, "SetAppRuntimeState", "Visible");
  expect(onShowPane).toHaveBeenCalledTimes(1);
  expect(call(RUNTIME, "SetAppRuntimeState", "Background")).toContain("NotImplementedByWorkbench");
  expect(onShowPane).toHaveBeenCalledTimes(1);
});

test("a service that the workbench does not play fails loudly", () => {
  expect(connect().call("Microsoft.Office.Unknown", "Anything")).toContain("NotImplementedByWorkbench");
});
