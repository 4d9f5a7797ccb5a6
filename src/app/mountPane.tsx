import { createRoot } from "react-dom/client";
import { Pane, type PaneProps } from "./Pane";
import { createWork } from "../comparison/pane/work";

export function mountPane(root: HTMLElement, props: Omit<PaneProps, "work">): void {
  createRoot(root).render(<Pane {...props} work={createWork(props.language)} />);
}
