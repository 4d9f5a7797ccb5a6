import { Button, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Icon } from "./Icon";
import { useLayout } from "./layout";
import { copyText } from "./copyText";

export interface CopyTextButtonProps {
  readonly text: () => string;
  readonly words: {
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
}

/** Puts a text on the clipboard and says whether it got there. */
export function CopyTextButton({ text, words }: CopyTextButtonProps): ReactElement {
  const layout = useLayout();
  const [message, setMessage] = useState("");
  const copy = async (): Promise<void> =>
    setMessage((await copyText(text())) ? words.copied : words.notCopied);
  return (
    <div className={layout.row}>
      <Button size="small" icon={<Icon name="copy" />} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <Text role="status" size={200}>
        {message}
      </Text>
    </div>
  );
}
