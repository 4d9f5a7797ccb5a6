import { type ComponentProps, useEffect, useState } from "react";

/**
 * What `details` take to open where something is asked, and to stay open when it is answered: what
 * one is at work with does not close.
 */
export function useOpening(
  isAsking: boolean
): Pick<ComponentProps<"details">, "open" | "onToggle"> {
  const [open, setOpen] = useState(isAsking);
  useEffect(() => {
    if (isAsking) setOpen(true);
  }, [isAsking]);
  return { open, onToggle: ({ currentTarget }) => setOpen(currentTarget.open) };
}
