/** Page to frame: somebody pressed a button of the ribbon or chose an entry of a menu. */
export interface CommandInvoked {
  /** Unique for each press. */
  readonly command: string;
  /** The control's id in the manifest. */
  readonly control: string;
  /** The function that the add-in has associated. */
  readonly name: string;
}

/** Frame to page: the add-in is done with a command; `status` 0 is success. */
export interface CommandCompleted {
  readonly completed: string;
  readonly status: number;
}
