import type functions from "./functions.sv.json";

/** Every custom function: one without words here does not compile. */
export type FunctionName = keyof typeof functions;
