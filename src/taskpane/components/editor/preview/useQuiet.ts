import { useEffect, useState } from "react";

/** Milliseconds without a change before the value is taken. */
const QUIET = 250;

/** A value once it has stopped changing, so that what is slow does not stand in the way of typing. */
export function useQuiet<Value>(value: Value): Value {
  const [taken, setTaken] = useState(value);
  useEffect(() => {
    if (value === taken) return undefined;
    const timer = setTimeout(() => setTaken(value), QUIET);
    return () => clearTimeout(timer);
  }, [value, taken]);
  return taken;
}
