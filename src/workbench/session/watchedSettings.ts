/** What add-ins remember in the workbook, telling of every change. */
export class WatchedSettings extends Map<string, unknown> {
  private readonly onChange: () => void;

  constructor(entries: Iterable<readonly [string, unknown]>, onChange: () => void) {
    super();
    this.onChange = () => undefined;
    for (const [key, value] of entries) super.set(key, value);
    this.onChange = onChange;
  }

  override set(key: string, value: unknown): this {
    super.set(key, value);
    this.onChange();
    return this;
  }

  override delete(key: string): boolean {
    const wasThere = super.delete(key);
    if (wasThere) this.onChange();
    return wasThere;
  }
}
