/** What this computer keeps; reading it throws where third-party storage is blocked, as some browsers do for frames. */
export function storage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
