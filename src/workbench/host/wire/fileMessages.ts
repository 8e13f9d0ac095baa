/** The add-in asks the native side for a copy of the open file, as `Office.context.document.getFileAsync` does. */
export interface FileAsked {
  readonly fileAsked: number;
}

/** `bytes` is `null` when the workbook cannot be saved as it is. */
export interface FileGiven {
  readonly fileGiven: number;
  readonly bytes: Uint8Array | null;
}
