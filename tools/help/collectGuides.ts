import { renderGuide } from "./renderGuide";
import type { RenderedGuide } from "./renderGuide";

/** The guides that the pane's help opens; what they link to within docs/ ships with them. */
const ENTRANCES = ["huong-dan.md", "user-guide.md"];

/** Every guide that ships, by its name in docs/. `read` gives the text of one. */
export function collectGuides(read: (name: string) => string): ReadonlyMap<string, RenderedGuide> {
  const guides = new Map<string, RenderedGuide>();
  const waiting = [...ENTRANCES];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (guides.has(name)) continue;
    const guide = renderGuide(read(name));
    guides.set(name, guide);
    waiting.push(...guide.guides);
  }
  return guides;
}
