import { useState } from "react";
import { useWork } from "./workContext";

/** State of an analysis that is still there when the user comes back from another step. */
export function useKept<T>(key: string, initial: T): readonly [T, (value: T) => void] {
  const { kept } = useWork();
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial));
  const keep = (next: T): void => {
    kept.set(key, next);
    setValue(next);
  };
  return [value, keep];
}
