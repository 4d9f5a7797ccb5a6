import { createContext } from "react";

/** Where an analysis has its way to a sheet: above its answer, in sight without scrolling. */
export const SheetSlot = createContext<HTMLElement | null>(null);
