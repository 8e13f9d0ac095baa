import { namespaceOf } from "../../../xlsx/customXml";
import type { Session } from "../session";
import { HostError, invalidArgument, itemNotFound } from "../wire/hostError";
import type { WireObject } from "../wire/wireObject";

export function customXmlPartsObject(session: Session): WireObject {
  const { customXml } = session.workbook;
  return {
    ...collectionOf(session, "CustomXmlPartCollection", () => [...customXml.keys()]),
    methods: {
      ...lookUps(session, () => [...customXml.keys()]),
      GetByNamespace: (namespace) => scopedObject(session, String(namespace)),
      Add: (xml) => {
        const text = String(xml);
        requireNamespace(text);
        const id = `{${crypto.randomUUID().toUpperCase()}}`;
        customXml.set(id, text);
        return partObject(session, id);
      },
    },
  };
}

function scopedObject(session: Session, namespace: string): WireObject {
  const ids = (): readonly string[] =>
    [...session.workbook.customXml].flatMap(([id, xml]) => (namespaceOf(xml) === namespace ? [id] : []));
  const only = (): WireObject | null => {
    const [id, ...others] = ids();
    if (others.length > 0) throw new HostError("GeneralException", 500, "More than one part has the namespace.");
    return id === undefined ? null : partObject(session, id);
  };
  return {
    ...collectionOf(session, "CustomXmlPartScopedCollection", ids),
    methods: {
      ...lookUps(session, ids),
      GetOnlyItem: () => only() ?? fail(namespace),
      GetOnlyItemOrNullObject: only,
    },
  };
}

function collectionOf(session: Session, type: string, ids: () => readonly string[]): WireObject {
  return {
    type,
    identity: () => ({}),
    items: () => ids().map((id) => partObject(session, id)),
    item: (id) => (ids().includes(String(id)) ? partObject(session, String(id)) : fail(String(id))),
  };
}

function lookUps(session: Session, ids: () => readonly string[]): NonNullable<WireObject["methods"]> {
  return {
    GetCount: () => ids().length,
    GetItemOrNullObject: (id) => (ids().includes(String(id)) ? partObject(session, String(id)) : null),
  };
}

function partObject(session: Session, id: string): WireObject {
  const { customXml } = session.workbook;
  const xml = (): string => customXml.get(id) ?? fail(id);
  return {
    type: "CustomXmlPart",
    identity: () => ({ Id: id }),
    properties: { Id: () => id, NamespaceUri: () => namespaceOf(xml()) ?? "" },
    methods: {
      GetXml: xml,
      SetXml: (text) => {
        requireNamespace(String(text));
        customXml.set(id, String(text));
      },
      Delete: () => {
        customXml.delete(id);
      },
    },
  };
}

function requireNamespace(xml: string): void {
  const namespace = namespaceOf(xml);
  if (namespace === null) throw invalidArgument("The text is no well-formed XML.");
  if (namespace === "") throw invalidArgument("A custom XML part needs a namespace.");
}

function fail(name: string): never {
  throw itemNotFound(`custom XML part ${name}`);
}
