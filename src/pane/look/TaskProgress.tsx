import { Button, ProgressBar, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLayout } from "./layout";
import type { Task, TaskState } from "../work/task";

export interface TaskProgressProps<T> {
  readonly task: Task<T>;
  readonly state: TaskState<T>;
  readonly text: (percent: string) => string;
  readonly cancel: string;
}

/** How far a task has come while it runs, with the way to stop it. */
export function TaskProgress<T>(props: TaskProgressProps<T>): ReactElement | null {
  const { task, state, text, cancel } = props;
  const layout = useLayout();
  if (state.status !== "running") return null;
  const percent = String(Math.floor(state.share * 100));
  return (
    <div className={layout.stack}>
      <ProgressBar value={state.share} aria-label={text(percent)} />
      <Text size={200}>{text(percent)}</Text>
      <Button className={layout.start} onClick={task.cancel}>
        {cancel}
      </Button>
    </div>
  );
}
