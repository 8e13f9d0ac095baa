import type { Language } from "../../locales";
import type { Ribbon, RibbonAction, RibbonButton } from "./ribbon";

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-US" };

/** Reads the ribbon and the menu of a cell from an add-in-only manifest, as Excel in that language does. */
export function readRibbon(manifest: string, language: Language): Ribbon {
  const root = new DOMParser().parseFromString(manifest, "application/xml");
  const resources = readResources(root, LOCALES[language]);
  const base = new URL(".", attribute(one(one(root, "DefaultSettings"), "SourceLocation"), "DefaultValue")).href;
  const buttonsOf = (place: Element): readonly RibbonButton[] =>
    all(place, "Control").map((control) => readButton(control, resources, base));
  const tab = one(root, "CustomTab");
  return {
    tab: labelOf(tab, resources),
    groups: all(tab, "Group").map((group) => ({
      label: labelOf(group, resources),
      buttons: buttonsOf(group),
    })),
    cellMenu: buttonsOf(one(root, "OfficeMenu")),
  };
}

type Resources = ReadonlyMap<string, string>;

function readResources(root: Document, locale: string): Resources {
  const entries = ["Image", "Url", "String"]
    .flatMap((name) => all(root, name))
    .filter((entry) => entry.hasAttribute("id"));
  return new Map(
    entries.map((entry) => {
      const override = all(entry, "Override").find((one) => one.getAttribute("Locale") === locale);
      return [attribute(entry, "id"), override?.getAttribute("Value") ?? attribute(entry, "DefaultValue")];
    }),
  );
}

/** `base` is where the add-in's files are. */
function readButton(control: Element, resources: Resources, base: string): RibbonButton {
  return {
    id: attribute(control, "id"),
    label: labelOf(control, resources),
    tip: resourceOf(one(control, "Description"), resources),
    icon: resourceOf(iconOf(control), resources).replace(base, ""),
    action: actionOf(control),
  };
}

function iconOf(control: Element): Element {
  const icon = all(control, "Image").find((image) => image.getAttribute("size") === "32");
  if (icon === undefined)
    throw new Error(`The manifest's control ${attribute(control, "id")} has no picture of size 32.`);
  return icon;
}

function actionOf(control: Element): RibbonAction {
  const name = all(control, "FunctionName")[0]?.textContent.trim();
  return name === undefined ? { kind: "show-pane" } : { kind: "execute", name };
}

function labelOf(place: Element, resources: Resources): string {
  const label = [...place.children].find(({ localName }) => localName === "Label");
  if (label === undefined) throw new Error(`The manifest's ${place.localName} has no label.`);
  return resourceOf(label, resources);
}

function resourceOf(element: Element, resources: Resources): string {
  const id = attribute(element, "resid");
  const value = resources.get(id);
  if (value === undefined) throw new Error(`The manifest has no resource ${id}.`);
  return value;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`The manifest's ${element.localName} has no ${name}.`);
  return value;
}

function one(place: Document | Element, name: string): Element {
  const found = all(place, name)[0];
  if (found === undefined) throw new Error(`The manifest has no ${name}.`);
  return found;
}

function all(place: Document | Element, name: string): readonly Element[] {
  return [...place.getElementsByTagNameNS("*", name)];
}
