import { SaxesParser } from "saxes";

interface Element {
  readonly name: string;
  readonly parent: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: string[];
}

/**
 * The order in which the manifest's schema wants the children of an element ([MS-OWEMXML] and the reference of the add-in only
 * manifest); `ExtendedOverrides` is newer than the published schema and stands last. Excel refuses another order without saying why.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
    ...["Dictionary", "VersionOverrides", "ExtendedOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  ExtensionPoint: ["OfficeTab", "CustomTab", "OfficeMenu", "Script", "Page", "Metadata", "Namespace"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Characters that Excel takes in a resource text. */
const LENGTHS: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

const REQUIRED_ICONS = ["16", "32", "80"];

/** What Excel would refuse in a manifest, a sentence each; empty when nothing is found. */
export function manifestFaults(manifest: string): readonly string[] {
  const elements = readElements(manifest);
  if (typeof elements === "string") return [elements];
  return [
    ...orderFaults(elements),
    ...resourceFaults(elements),
    ...lengthFaults(elements),
    ...iconFaults(elements),
    ...idFaults(elements),
    ...headFaults(elements, manifest),
  ];
}

function readElements(manifest: string): readonly Element[] | string {
  const elements: Element[] = [];
  const open: Element[] = [];
  try {
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name: prefixed, attributes }) => {
      const name = prefixed.replace(/^bt:/, "");
      const parent = open[open.length - 1];
      parent?.children.push(name);
      const element = { name, parent: parent?.name ?? "", attributes, children: [] };
      elements.push(element);
      open.push(element);
    });
    parser.on("closetag", () => open.pop());
    parser.write(manifest).close();
  } catch (error) {
    return `the manifest is no well-formed XML: ${String(error)}`;
  }
  return elements;
}

function orderFaults(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ name, children }) => {
    const order = ORDER[name];
    if (order === undefined || (name === "Host" && children.length === 0)) return [];
    const unknown = children.filter((child) => !order.includes(child));
    const places = children.map((child) => order.indexOf(child));
    const misplaced = children.filter((_child, index) => (places[index] ?? 0) < Math.max(0, ...places.slice(0, index)));
    return [
      ...unknown.map((child) => `<${child}> is not known in <${name}>`),
      ...misplaced.map((child) => `<${child}> stands too late in <${name}>`),
    ];
  });
}

function resourceFaults(elements: readonly Element[]): readonly string[] {
  const used = new Set(elements.flatMap(({ attributes }) => attributes.resid ?? []));
  const defined = elements.filter(isResource).map(({ attributes }) => attributes.id ?? "");
  return [
    ...[...used].filter((id) => !defined.includes(id)).map((id) => `resid ${id} is not defined in <Resources>`),
    ...defined.filter((id) => !used.has(id)).map((id) => `resource ${id} is never used`),
    ...defined.filter((id) => id.length > 32).map((id) => `resource ${id} has more than 32 characters`),
  ];
}

function isResource({ name, parent }: Element): boolean {
  return (
    ["Images", "Urls", "ShortStrings", "LongStrings"].includes(parent) && ["Image", "Url", "String"].includes(name)
  );
}

function lengthFaults(elements: readonly Element[]): readonly string[] {
  let group = "";
  return elements.flatMap(({ name, parent, attributes }) => {
    if (parent === "Resources") group = name;
    const limit = LENGTHS[group];
    const text = attributes.DefaultValue ?? attributes.Value ?? "";
    return limit !== undefined && text.length > limit ? [`“${text}” has more than ${limit} characters`] : [];
  });
}

function iconFaults(elements: readonly Element[]): readonly string[] {
  const sizes = elements.filter(({ parent, name }) => parent === "Icon" && name === "Image");
  const icons = elements.filter(({ name }) => name === "Icon").length;
  const missing = REQUIRED_ICONS.filter(
    (size) => sizes.filter(({ attributes }) => attributes.size === size).length !== icons,
  );
  return missing.map((size) => `an <Icon> has no picture of ${size} pixels`);
}

function idFaults(elements: readonly Element[]): readonly string[] {
  const ids = elements
    .filter(
      ({ name, parent }) =>
        ["CustomTab", "Group", "Control", "Image", "Url", "String"].includes(name) && parent !== "Icon",
    )
    .flatMap(({ attributes }) => attributes.id ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} stands twice`);
}

function headFaults(elements: readonly Element[], manifest: string): readonly string[] {
  const addresses = elements.flatMap(({ name, attributes }) => [
    ...(/Url$|Location$|^Url$|^Image$/.test(name) ? [attributes.DefaultValue] : []),
    ...(name === "ExtendedOverrides" ? [attributes.Url, attributes.ResourcesUrl] : []),
  ]);
  const version = /<Version>([^<]*)<\/Version>/.exec(manifest)?.[1] ?? "";
  return [
    ...addresses.flatMap((url) =>
      url === undefined || url.startsWith("https://") ? [] : [`${url} is no https:// address`],
    ),
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(version) ? [] : [`the version “${version}” is not four numbers`]),
    ...(/<Id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/Id>/.test(manifest) ? [] : ["<Id> is no GUID"]),
  ];
}
