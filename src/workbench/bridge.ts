/**
 * Stands before `office.js` in the pane's page of the workbench and plays the part of Excel's native side: it gives the
 * unmodified library what it looks for (`_richApiNativeBridge`, `window.external`) and carries its messages to the page
 * around the frame, which owns the workbook. Excel's own pane page has no such script.
 */
import { DocumentCopies } from "./documentCopies";
import type { CommandCompleted, CommandInvoked } from "./host/wire/commandMessages";
import type { FileGiven } from "./host/wire/fileMessages";
import { BRIDGE_HANDSHAKE } from "./host/wire/handshake";

interface NativeBridge {
  readonly sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

type Callback = Parameters<DocumentCopies["execute"]>[2];
type EventHandler = (event: number, payload: readonly string[]) => void;

const language = new URLSearchParams(window.location.search).get("lang") === "en" ? "en-us" : "vi-vn";

/** What the workbench claims to be: Excel for Windows with the requirement sets whose members the host answers. */
const REQUIREMENT_SETS = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  RichApiRuntime: "1.2",
  DelayForCellEdit: "1.1",
  CompressedFile: "1.1",
  File: "1.1",
};

const SUCCESS = 0;
const EXCEL = 1;
/** The numbers by which Office.js knows the command of a ribbon and its end. */
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

/** The frame's colour in Excel's themes, as the native side tells it: one number of red, green and blue. */
const THEMES: Readonly<Record<string, number>> = { light: 0xffffff, dark: 0x262626 };

/** The theme that the page's address asks for (`?theme=dark`); without it the workbench tells none, and the system's holds. */
const theme = THEMES[new URLSearchParams(window.parent.location.search).get("theme") ?? ""];

const channel = new MessageChannel();
const bridge: NativeBridge = {
  sendMessageToHost: (text) => {
    channel.port1.postMessage(text);
  },
};
let invoke: ((command: CommandInvoked) => void) | null = null;
const waiting: CommandInvoked[] = [];
const copies = new DocumentCopies((message) => {
  channel.port1.postMessage(message);
});
channel.port1.onmessage = ({ data }: MessageEvent<string | CommandInvoked | FileGiven>) => {
  if (typeof data === "string") bridge.onMessageFromHost?.(data);
  else if ("fileGiven" in data) copies.receive(data);
  else if (invoke === null) waiting.push(data);
  else invoke(data);
};
window.parent.postMessage(BRIDGE_HANDSHAKE, window.location.origin, [channel.port2]);

const context = {
  GetAppType: () => EXCEL,
  GetSolutionRef: () => "cqdt-workbench",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => language,
  GetAppDataLocale: () => language,
  GetDocUrl: () => "workbench",
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 0,
  GetControlIntegrationLevel: () => 0,
  GetSolutionToken: () => "",
  GetSettings: () => ({ Read: () => undefined }),
  GetHostFullVersion: () => "16.0.18000.20000",
  GetSupportedMatrix: () => JSON.stringify(REQUIREMENT_SETS),
  ...(theme === undefined ? {} : { GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: theme }) }),
};

const external = {
  GetHostInfo: () => `excel|win32|16.01|${language}|||disableLogging|1`,
  GetContext: () => context,
  Execute: (id: number, parameters: readonly unknown[], callback: Callback) => {
    if (copies.execute(id, parameters, callback)) return;
    if (id === COMMAND_COMPLETED) {
      const completed: CommandCompleted = { completed: String(parameters[0]), status: Number(parameters[1]) };
      channel.port1.postMessage(completed);
    }
    callback(SUCCESS);
  },
  RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
    callback(SUCCESS);
    if (id !== COMMAND_INVOKED) return;
    invoke = ({ command, control, name }) => {
      handler(COMMAND_INVOKED, [command, name, JSON.stringify({ source: { id: control } })]);
    };
    for (const command of waiting.splice(0)) invoke(command);
  },
  UnregisterEvent: (_id: number, _target: string, callback: Callback) => {
    callback(SUCCESS);
  },
};

Object.defineProperty(window, "external", { value: external, configurable: true });
Object.assign(window, { _richApiNativeBridge: bridge });
