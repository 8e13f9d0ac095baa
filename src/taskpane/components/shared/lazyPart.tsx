import { type ComponentType, lazy, Suspense, useState } from "react";
import { part } from "../../part";
import { useWords } from "./context";

interface LazyPartOptions {
  /** Stands there while the component is on its way; nothing by default. */
  readonly waiting?: ComponentType;
  /** Stands there when it cannot be loaded; a sentence that says what to do by default. */
  readonly notLoaded?: ComponentType;
}

/** Shown without waiting where it was loaded before. */
export type LazyPart = ComponentType & {
  /** Loads it before it is shown; a failure is told where it is shown. */
  readonly preload: () => Promise<void>;
};

/** A component of the pane that is loaded when it is first shown. */
export function lazyPart(
  fetchComponent: () => Promise<ComponentType>,
  { waiting: Waiting = Nothing, notLoaded: Missing = NotLoaded }: LazyPartOptions = {},
): LazyPart {
  const component = part(fetchComponent);
  const Awaited = lazy(() =>
    component.load().then(
      (loaded) => ({ default: loaded }),
      () => ({ default: Missing }),
    ),
  );
  function Shown() {
    const [Loaded] = useState(component.get);
    if (Loaded !== null) return <Loaded />;
    return (
      <Suspense fallback={<Waiting />}>
        <Awaited />
      </Suspense>
    );
  }
  const preload = (): Promise<void> =>
    component.load().then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(Shown, { preload });
}

export function Nothing() {
  return null;
}

function NotLoaded() {
  const { text } = useWords();
  return <p role="alert">{text.notLoaded}</p>;
}
