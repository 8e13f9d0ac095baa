import { HostError, invalidArgument } from "./hostError";
import { PathType } from "./protocol";
import type { ArgumentInfo, ObjectPathInfo } from "./protocol";
import { isWireObject, memberOf } from "./wireObject";
import type { WireObject } from "./wireObject";

/** Finds the objects that a request's paths name, each once; `null` is a null object. */
export class ObjectPaths {
  private readonly found = new Map<number, WireObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPathInfo>>,
    private readonly root: WireObject,
    private readonly references: ReadonlyMap<string, WireObject>,
    private readonly service: (name: string) => WireObject,
  ) {}

  find(id: number): WireObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw invalidArgument(`The request has no object path ${id}.`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments, with objects in the place of their path ids. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids[index];
      return typeof id === "number" && id > 0 ? this.find(id) : argument;
    });
  }

  private follow(path: ObjectPathInfo): WireObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.root;
      case PathType.Null:
        return null;
      case PathType.Reference: {
        const object = this.references.get(path.Name);
        if (object === undefined) throw new HostError("InvalidReference", 400, "The object is no longer kept.");
        return object;
      }
      case PathType.Service:
        return this.service(path.Name);
      case PathType.Property:
      case PathType.Indexer:
      case PathType.Method:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: ObjectPathInfo): WireObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.find(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Property) return memberOf(parent, parent.children, path.Name)();
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) {
      return memberOf(parent, parent.item && { GetItem: parent.item }, "GetItem")(args[0]);
    }
    const result = memberOf(parent, parent.methods, path.Name)(...args);
    if (result !== null && !isWireObject(result)) throw invalidArgument(`${parent.type}.${path.Name} gives no object.`);
    return result;
  }
}
