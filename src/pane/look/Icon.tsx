import type { ReactElement } from "react";

/** Drawn in the colour of the text around them, contrast themes included. */
const PATHS = {
  help: "M7.6 7.4a2.5 2.5 0 1 1 3.6 2.3c-.7.4-1.2.9-1.2 1.8v.3M10 14.2v.1M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z",
  close: "m5 5 10 10M15 5 5 15",
  undo: "M7.5 4 4 7.5 7.5 11M4.3 7.5H12a4 4 0 0 1 0 8H9",
  redo: "M12.5 4 16 7.5 12.5 11M15.7 7.5H8a4 4 0 0 0 0 8h3",
  edit: "m4 16 .8-3.4L13.2 4.2a1.4 1.4 0 0 1 2 0l.6.6a1.4 1.4 0 0 1 0 2l-8.4 8.4L4 16Z",
  copy: "M7.5 6.5v-2a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-2M4.5 7.5h7a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1Z",
  remove:
    "M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.7 10.1a1 1 0 0 0 1 .9h5.6a1 1 0 0 0 1-.9l.7-10.1M8.5 8.5v5M11.5 8.5v5",
  add: "M10 4v12M4 10h12",
  back: "M12 4.5 6.5 10l5.5 5.5",
  fold: "m8 5 5 5-5 5",
  tools: "m3 15 6.2-6.2 2 2L5 17H3v-2ZM16.8 6.3a4 4 0 1 1-4.6-3.2l-1.2 3.3 2.4 2.4 3.4-2.5Z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
