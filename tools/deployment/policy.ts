/** A Content-Security-Policy as directives, in the order they are written. */
export type Policy = Readonly<Record<string, readonly string[]>>;

export const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** Fluent's renderer and Office.js make `<style>` elements that are empty when they are put in. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const CLOSED: Policy = { "base-uri": ["'none'"], "form-action": ["'none'"], "object-src": ["'none'"] };

/**
 * What may frame the pane: itself (the workbench) and the pages that Excel on the web runs in. Microsoft publishes no list;
 * these are the hosts that OfficeDev/office-js-docs-pr#4911 and OfficeDev/office-js#3342 name, and the domain Microsoft 365 moves to.
 */
export const FRAME_ANCESTORS = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
];

/** The pane: its own files only, and Microsoft's network where Office.js comes from there. */
export function panePolicy(office: "own" | "cdn"): Policy {
  const network = office === "cdn" ? [OFFICE_CDN] : [];
  return {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...network],
    "style-src": ["'self'", EMPTY_STYLE],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...network],
    "worker-src": ["'self'"],
    ...CLOSED,
  };
}

/** The workbench: its grid compiles templates and formulas ('unsafe-eval') and sets styles on elements ('unsafe-inline'). */
export const WORKBENCH_POLICY: Policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'", "'unsafe-eval'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "frame-src": ["'self'"],
  ...CLOSED,
};

/** As the `content` of the page's own `<meta>`, which knows no `frame-ancestors`. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

/** As a response header, with who may frame the page. */
export function policyHeader(policy: Policy, ancestors: readonly string[]): string {
  return policyText({ ...policy, "frame-ancestors": ancestors });
}
