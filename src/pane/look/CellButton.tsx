import { selectCell } from "../../excel/selectCell";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLayout } from "./layout";
import { report } from "../work/opening";

export interface CellButtonProps {
  readonly address: string;
  readonly label: (address: string) => string;
}

/** A cell's address; a click selects the cell. */
export function CellButton({ address, label }: CellButtonProps): ReactElement {
  const layout = useLayout();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={layout.start}
      aria-label={label(address)}
      onClick={() => void selectCell(address).catch(report)}
    >
      {address}
    </Button>
  );
}
