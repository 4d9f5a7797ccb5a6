import { useWork } from "./workContext";
import { useStore } from "../../pane/work/useStore";
import { createTask, type Task, type TaskState } from "../../pane/work/task";

/** A task that goes on while the user is in another step. @param name its own in the pane */
export function useTask<T>(name: string): readonly [Task<T>, TaskState<T>] {
  const { kept, turns } = useWork();
  const key = `task:${name}`;
  if (!kept.has(key)) kept.set(key, createTask<T>(turns));
  const task = kept.get(key) as Task<T>;
  return [task, useStore(task.state)];
}
