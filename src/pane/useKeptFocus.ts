import { type RefObject, useEffect } from "react";

/**
 * What has the focus may go away when it is used: a form that is answered, a row that is deleted.
 * The nearest thing around it that is left takes the focus over, so that the keyboard goes on there
 * and not from the beginning.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current!;
    let path: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      const found: HTMLElement[] = [];
      for (let one = target as HTMLElement | null; one && one !== element; one = one.parentElement)
        found.push(one);
      path = [...found, element];
    };
    const observer = new MutationObserver(() => {
      const lost = path[0] && !path[0].isConnected && document.activeElement === document.body;
      if (!lost) return;
      const left = path.find((one) => one.isConnected);
      if (!left) return;
      left.tabIndex = -1;
      left.focus();
    });
    element.addEventListener("focusin", remember);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, [root]);
}
