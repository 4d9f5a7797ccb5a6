import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** Contrast themes need nothing more: the browser puts the system's colours in by itself. */
export function useTheme(): Theme {
  return useSyncExternalStore(onThemeChange, isDark) ? webDarkTheme : webLightTheme;
}

/** Excel on the web does not always tell its theme; the browser's wish stands in. */
function isDark(): boolean {
  const office = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return office?.isDarkTheme ?? darkWish().matches;
}

function onThemeChange(listener: () => void): () => void {
  const wish = darkWish();
  wish.addEventListener("change", listener);
  return () => wish.removeEventListener("change", listener);
}

function darkWish(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}
