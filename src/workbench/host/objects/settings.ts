import { itemNotFound } from "../hostError";
import type { Session } from "../session";
import type { WireObject } from "../wireObject";

export function settingsObject(session: Session): WireObject {
  const { settings } = session.workbook;
  return {
    type: "SettingCollection",
    identity: () => ({}),
    items: () => [...settings.keys()].map((key) => settingObject(session, key)),
    item: (key) => {
      if (!settings.has(String(key))) throw itemNotFound(`setting ${String(key)}`);
      return settingObject(session, String(key));
    },
    methods: {
      GetItemOrNullObject: (key) => (settings.has(String(key)) ? settingObject(session, String(key)) : null),
      GetCount: () => settings.size,
      Add: (key, value) => {
        settings.set(String(key), value);
        return settingObject(session, String(key));
      },
    },
  };
}

function settingObject(session: Session, key: string): WireObject {
  const { settings } = session.workbook;
  return {
    type: "Setting",
    identity: () => ({ _Id: key }),
    properties: { Key: () => key, Value: () => settings.get(key) },
    setters: {
      Value: (value) => {
        settings.set(key, value);
      },
    },
    methods: {
      Delete: () => {
        settings.delete(key);
      },
    },
  };
}
