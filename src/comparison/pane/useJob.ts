import type { Job, JobState } from "../../pane/work/job";
import { useStore } from "../../pane/work/useStore";
import { useWork } from "./workContext";

/** Work that goes on while the user is in another step. @param name its own in the pane */
export function useJob<T>(name: string): readonly [Job<T>, JobState<T>] {
  const job = useWork().job<T>(name);
  return [job, useStore(job.state)];
}
