import { Button } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import { useLayout } from "./layout";

export interface FileButtonProps {
  readonly children: string;
  /** Names the input, which is not seen; as the button where it is left out. */
  readonly label?: string;
  /** Endings of the files that can be chosen. */
  readonly accept: string;
  readonly isBusy?: boolean;
  /** Several files may be chosen at once. */
  readonly isMultiple?: boolean;
  readonly onFile: (file: File) => void;
}

/** Lets a file be chosen, to be read in the pane. */
export function FileButton(props: FileButtonProps): ReactElement {
  const { children, label = children, accept, isBusy = false, isMultiple = false, onFile } = props;
  const layout = useLayout();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={isMultiple}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again.
          target.value = "";
          for (const file of files) onFile(file);
        }}
      />
      <Button
        className={layout.start}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
    </>
  );
}
