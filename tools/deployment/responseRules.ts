import { FRAME_ANCESTORS, WORKBENCH_POLICY, panePolicy, policyHeader } from "./policy";

/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** How a server answers: the one source of the files for nginx and for IIS. */
export interface ResponseRules {
  /** On every answer. */
  readonly everywhere: Headers;
  /** On `.json` files in the root in addition: Excel on the web reads the functions' metadata from its own origin. */
  readonly json: Headers;
  /** The names of those files. */
  readonly jsonFiles: readonly string[];
  /** In place of those of the same name, on files in `workbench/`; `null` when the workbench is not deployed. */
  readonly workbench: Headers | null;
  /** Media types by file ending. */
  readonly types: Readonly<Record<string, string>>;
  /** Types that are sent compressed. */
  readonly compressed: readonly string[];
  /** Names in the root that are not for visitors. */
  readonly hidden: readonly string[];
}

const POLICY = "Content-Security-Policy";

const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".xml": "text/xml",
  ".txt": "text/plain",
  ".md": "text/markdown",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export function responseRules(office: "own" | "cdn", workbench: boolean, jsonFiles: readonly string[]): ResponseRules {
  return {
    everywhere: {
      [POLICY]: policyHeader(panePolicy(office), FRAME_ANCESTORS),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
      // Names do not change with their content: each use asks whether the file is still the same (304), so no update is missed.
      "Cache-Control": "no-cache",
    },
    json: { "Access-Control-Allow-Origin": "*" },
    jsonFiles,
    workbench: workbench ? { [POLICY]: policyHeader(WORKBENCH_POLICY, ["'self'"]) } : null,
    types: TYPES,
    compressed: [
      "text/html",
      "text/javascript",
      "text/css",
      "application/json",
      "text/xml",
      "text/plain",
      "image/svg+xml",
    ],
    hidden: ["deployment", "web.config"],
  };
}
