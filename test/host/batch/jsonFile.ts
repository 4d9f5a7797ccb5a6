import { readBytes } from "./givenFile";
import { Refused } from "./refusal";

export type JsonObject = Readonly<Record<string, unknown>>;

export function readJsonObject(file: string): JsonObject {
  const text = new TextDecoder().decode(readBytes(file));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refused(`${file} är ingen JSON: ${(error as Error).message}. Rätta filen.`);
  }
  if (!isObject(value)) throw new Refused(`${file} ska vara ett JSON-objekt: { … }.`);
  return value;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
