import { Button, ProgressBar, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLayout } from "./layout";
import type { Job, JobState } from "../work/job";

export interface JobProgressProps<T> {
  readonly job: Job<T>;
  readonly state: JobState<T>;
  readonly text: (percent: string) => string;
  readonly cancel: string;
}

/** How far work has come while it runs, with the way to stop it. */
export function JobProgress<T>(props: JobProgressProps<T>): ReactElement | null {
  const { job, state, text, cancel } = props;
  const layout = useLayout();
  if (state.status !== "running") return null;
  const percent = String(Math.floor(state.share * 100));
  return (
    <div className={layout.stack}>
      <ProgressBar value={state.share} aria-label={text(percent)} />
      <Text size={200}>{text(percent)}</Text>
      <Button className={layout.start} onClick={job.cancel}>
        {cancel}
      </Button>
    </div>
  );
}
