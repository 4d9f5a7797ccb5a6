import { Button, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useLayout } from "./layout";
import { useWords } from "./surroundings";
import { report } from "../work/opening";
import { type SavedFile, saveFile } from "../work/saveFile";

export interface SaveButtonProps {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Media type. */
  readonly type: string;
}

/** Hands a file to the user and says what became of it. */
export function SaveButton({ name, bytes, type }: SaveButtonProps): ReactElement {
  const layout = useLayout();
  const [saved, setSaved] = useState<SavedFile | null>(null);
  const { pane } = useWords();
  const save = async (): Promise<void> => {
    report(undefined);
    try {
      setSaved(await saveFile(name, new Blob([bytes.slice()], { type })));
    } catch (error) {
      report(error);
    }
  };
  return (
    <div className={layout.stack}>
      <Button className={layout.start} onClick={() => void save()}>
        {pane.file.save(name)}
      </Button>
      <Text role="status" size={200}>
        {saved && pane.file.saved[saved]}
      </Text>
    </div>
  );
}
