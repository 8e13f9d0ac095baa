import { useEffect, useState } from "react";

/** A value once it has not changed for so many milliseconds, so that what is slow or loud does not answer each keystroke. */
export function useQuiet<Value>(value: Value, milliseconds: number): Value {
  const [taken, setTaken] = useState(value);
  useEffect(() => {
    if (value === taken) return undefined;
    const timer = setTimeout(() => setTaken(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, taken, milliseconds]);
  return taken;
}
