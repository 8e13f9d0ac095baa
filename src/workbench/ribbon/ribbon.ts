/** What the manifest puts into Excel's own interface, in one language. */
export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** Entries in the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  /** The control's id in the manifest. */
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the picture of 32 × 32 pixels, from the add-in's own place. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export type RibbonAction =
  | { readonly kind: "show-pane" }
  /** Invokes the function that the add-in has associated with the name. */
  | { readonly kind: "execute"; readonly name: string };

/** A keyboard shortcut of the add-in. */
export interface Shortcut {
  /** The action that the add-in has associated. */
  readonly action: string;
  /** As in `Ctrl+Shift+Alt+M`. */
  readonly keys: string;
}
