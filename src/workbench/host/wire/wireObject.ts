import { notImplemented } from "./hostError";

/** One object of the protocol: what can be read, set and called on it, by its name on the wire (PascalCase). */
export interface WireObject {
  readonly type: string;
  /** What the client keeps to find the object again: `Id` or `_ReferenceId`. */
  readonly identity: () => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  readonly children?: Readonly<Record<string, () => WireObject>>;
  /** A method gives a plain value, an object, or `null` for a null object. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly item?: (key: unknown) => WireObject;
  readonly items?: () => readonly WireObject[];
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null && "identity" in value && typeof value.identity === "function";
}

/** A member by name; the client sends the names of loaded properties in camelCase. */
export function memberOf<Member>(
  object: WireObject,
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): Member {
  const member = members?.[wireName(name)];
  if (member === undefined) throw notImplemented(`${object.type}.${wireName(name)}`);
  return member;
}

export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
