/** A map that tells of every change. */
export class WatchedMap<Key, Value> extends Map<Key, Value> {
  private readonly onChange: () => void;

  constructor(entries: Iterable<readonly [Key, Value]>, onChange: () => void) {
    super();
    this.onChange = () => undefined;
    for (const [key, value] of entries) super.set(key, value);
    this.onChange = onChange;
  }

  override set(key: Key, value: Value): this {
    super.set(key, value);
    this.onChange();
    return this;
  }

  override delete(key: Key): boolean {
    const wasThere = super.delete(key);
    if (wasThere) this.onChange();
    return wasThere;
  }
}
