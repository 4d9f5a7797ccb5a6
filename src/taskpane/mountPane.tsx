import { createRoot } from "react-dom/client";
import { Pane, type PaneProps } from "./Pane";

export function mountPane(root: HTMLElement, props: PaneProps): void {
  createRoot(root).render(<Pane {...props} />);
}
