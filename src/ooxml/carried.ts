import { readRelationships } from "./parts/relationships";
import type { Workbook } from "./parts/workbook";
import { findElements, readAttributes } from "./xml/tags";

/** Where a workbook gets data from, or keeps them out of sight. */
export interface DataConnection {
  /** query: of Power Query. dataModel: tables of Power Pivot, with all their rows. */
  readonly kind: "connection" | "query" | "dataModel";
  /** "" where it has none. */
  readonly name: string;
}

/** What a workbook carries with it beside its sheets. */
export interface Carried {
  readonly connections: readonly DataConnection[];
  /** Files within the file: documents, pictures of other programs, controls. */
  readonly embedded: readonly string[];
  /** Sensitivity labels by name, or by id where the file tells no name. */
  readonly labels: readonly string[];
}

const EMBEDDED = ["oleObject", "package", "control"];
const LABEL_NAME = /^MSIP_Label_.+_Name$/;

export function findCarried(workbook: Workbook): Carried {
  return {
    connections: [...connectionsOf(workbook), ...queriesOf(workbook), ...modelsOf(workbook)],
    embedded: embeddedIn(workbook),
    labels: labelsOf(workbook),
  };
}

function connectionsOf({ file, relationships }: Workbook): readonly DataConnection[] {
  return relationships
    .filter(({ type, target }) => type === "connections" && file.has(target))
    .flatMap(({ target }) => {
      const xml = file.text(target);
      return findElements(xml, target, "connection").map(({ tag }): DataConnection => {
        return { kind: "connection", name: readAttributes(xml, tag).get("name") ?? "" };
      });
    });
}

function queriesOf({ file, relationships }: Workbook): readonly DataConnection[] {
  return relationships
    .filter(({ type, target }) => type === "customXml" && file.has(target))
    .filter(({ target }) => file.text(target).includes("DataMashup"))
    .map(() => ({ kind: "query", name: "" }));
}

function modelsOf({ file }: Workbook): readonly DataConnection[] {
  return file.names
    .filter((name) => /^xl\/model\/[^/]+$/i.test(name))
    .map(() => ({ kind: "dataModel", name: "" }));
}

function embeddedIn({ file }: Workbook): readonly string[] {
  const found = file.names
    .filter((name) => /\.rels$/i.test(name))
    .map((name) => name.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, "$1$2"))
    .filter((part) => part !== "" && file.has(part))
    .flatMap((part) => readRelationships(file, part))
    .filter(({ type, external }) => EMBEDDED.includes(type) && !external)
    .map(({ target }) => target.split("/").at(-1)!);
  return [...new Set(found)];
}

function labelsOf({ file }: Workbook): readonly string[] {
  const root = readRelationships(file, "").filter(({ target }) => file.has(target));
  const named = root
    .filter(({ type }) => type === "custom-properties")
    .flatMap(({ target }) => {
      const xml = file.text(target);
      return findElements(xml, target, "property")
        .filter(({ tag }) => LABEL_NAME.test(readAttributes(xml, tag).get("name") ?? ""))
        .map(({ inner }) => xml.slice(...inner).replace(/<[^>]*>/g, ""));
    });
  if (named.length > 0) return named;
  return file.names
    .filter((name) => /^docMetadata\/LabelInfo\.xml$/i.test(name))
    .flatMap((name) => {
      const xml = file.text(name);
      return findElements(xml, name, "label")
        .map(({ tag }) => readAttributes(xml, tag))
        .filter((attributes) => !["1", "true"].includes(attributes.get("removed") ?? ""))
        .map((attributes) => attributes.get("name") ?? attributes.get("id") ?? "");
    });
}
