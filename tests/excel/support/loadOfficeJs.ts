import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

/** What the client library says to its host and hears from it. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

/** The requirement sets the pretended Excel supports; tests lower it to see what older versions get. */
export const requirements = { excelApi: "1.17" };

function isSetSupported(name: string, version = "1.1"): boolean {
  if (name !== "ExcelApi") return true;
  const asNumber = (text: string): number => Number(text.split(".")[1] ?? 0);
  return asNumber(version) <= asNumber(requirements.excelApi);
}

/**
 * Loads the object model of the unmodified Office.js into this realm, connected to `bridge`. Once for a process: the
 * library connects when it loads.
 */
export function loadOfficeJs(bridge: NativeBridge): void {
  const element = (): object => ({
    style: {},
    setAttribute: () => undefined,
    appendChild: () => undefined,
    removeChild: () => undefined,
    getBoundingClientRect: () => ({ width: 0, height: 0, top: 0, left: 0 }),
    remove: () => undefined,
  });
  const { DOMParser, XMLSerializer } = new JSDOM().window;
  const shim = {
    DOMParser,
    XMLSerializer,
    window: globalThis,
    navigator: { userAgent: "node", platform: "node" },
    location: {
      href: "http://localhost/",
      search: "",
      hash: "",
      host: "localhost",
      hostname: "localhost",
      protocol: "http:",
    },
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener: () => undefined,
      readyState: "loading",
      body: element(),
      head: element(),
    },
    _richApiNativeBridge: bridge,
  };
  for (const [name, value] of Object.entries(shim)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const evaluate = eval;
  evaluate(readFileSync(path, "utf8"));
  const context = {
    value: {
      requirements: { isSetSupported },
      platform: "OfficeOnline",
      displayLanguage: "vi-VN",
      contentLanguage: "vi-VN",
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.18000.20000" },
    },
  };
  Object.assign(globalThis, {
    Office: Object.create((globalThis as unknown as { Office: object }).Office, { context }) as object,
  });
  const library = (
    globalThis as unknown as { OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } } }
  ).OfficeExtension;
  library.CommonUtility._doApiNotSupportedCheck = true;
}
