import type { WireObject } from "../wire/wireObject";

interface Bag {
  readonly type: string;
  readonly state: Record<string, unknown>;
  /** The properties there are, with what they say before they are set. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Apart from other bags over the same state. */
  readonly prefix?: string;
  readonly onChange?: () => void;
}

/** An object of the protocol that keeps what is set. */
export function propertyBag({ type, state, defaults, prefix = "", onChange }: Bag): WireObject {
  const names = Object.keys(defaults);
  return {
    type,
    identity: () => ({}),
    properties: Object.fromEntries(names.map((name) => [name, () => state[prefix + name] ?? defaults[name]])),
    setters: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          state[prefix + name] = value;
          onChange?.();
        },
      ]),
    ),
  };
}
