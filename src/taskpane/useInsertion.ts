import { useRef, useState } from "react";
import type { Language } from "../locales/sentence";
import { insertExample } from "../workbook/example/example";
import { turnTo } from "./opening";

export type InsertionState =
  | { readonly status: "idle" | "cancelled" }
  | { readonly status: "running"; readonly share: number }
  | { readonly status: "done"; readonly sheets: readonly string[] };

export interface Insertion {
  readonly state: InsertionState;
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
}

/** Inserting the example from the pane: how far it has come, and the way to stop it. */
export function useInsertion(language: Language, namespace: string): Insertion {
  const [state, setState] = useState<InsertionState>({ status: "idle" });
  const running = useRef<AbortController | null>(null);

  const start = async (): Promise<void> => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    turnTo("start");
    setState({ status: "running", share: 0 });
    try {
      const sheets = await insertExample(language, namespace, {
        signal: controller.signal,
        onProgress: (share) => setState({ status: "running", share }),
      });
      setState(sheets ? { status: "done", sheets } : { status: "cancelled" });
    } catch (error) {
      setState({ status: "idle" });
      turnTo("start", error);
    } finally {
      running.current = null;
    }
  };

  return { state, start, cancel: () => running.current?.abort() };
}
