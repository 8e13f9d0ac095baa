/** A refusal in the words of Office.js; `code` is what callers compare. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function invalidArgument(message: string): HostError {
  return new HostError("InvalidArgument", 400, message);
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", 404, `There is no ${what}.`);
}

export function accessDenied(sheet: string): HostError {
  return new HostError("AccessDenied", 403, `The sheet ${sheet} is protected.`);
}

/** Whatever this host does not know fails by name; it never answers something plausible. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplementedByWorkbench", 501, `NotImplementedByWorkbench: ${member}`);
}

export function payloadTooLarge(direction: "Request" | "Response"): HostError {
  return new HostError(
    `${direction}PayloadSizeLimitExceeded`,
    413,
    `The ${direction.toLowerCase()} is larger than 5 MB.`,
  );
}
