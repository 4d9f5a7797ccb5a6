import { Button, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useWork } from "../../comparison/pane/workContext";
import { OptionalNumberField } from "../../pane/field/NumberField";
import { FileButton } from "../../pane/look/FileButton";
import { useLayout } from "../../pane/look/layout";
import { mainAction } from "../../pane/look/mainAction";
import { useWords } from "../../pane/look/surroundings";
import { useStore } from "../../pane/work/useStore";
import { repeated } from "../../words/userText";
import type { InvoiceSettings } from "../core/invoiceSettings";
import { invoicePaneTexts } from "../words/invoicePane";
import { type ChosenFile, useInvoiceWork } from "./invoiceWork";
import { MoreSettings } from "./MoreSettings";

/** Which files and tables are read, and what they are read by. */
export function FilesPart({
  settings,
  isBusy,
}: {
  readonly settings: InvoiceSettings;
  readonly isBusy: boolean;
}): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const { region } = useWork();
  const work = useInvoiceWork();
  const files = useStore(work.files);
  const [message, setMessage] = useState("");
  const t = invoicePaneTexts(language).files;
  const add = (file: ChosenFile): void => {
    const others = work.files
      .get()
      .filter(({ kind, name }) => kind !== "table" || file.kind !== "table" || name !== file.name);
    work.files.set([...others, file]);
  };
  /** @returns the place of what is selected */
  const selected = async (): Promise<string | null> => {
    setMessage("");
    const found = await region.look();
    if (!found) setMessage(t.nothingSelected);
    return found?.source.place ?? null;
  };
  const addTable = async (): Promise<void> => {
    const name = await selected();
    if (name !== null) add({ kind: "table", name });
  };
  const pointOutListing = async (): Promise<void> => {
    const listing = await selected();
    if (listing !== null) await work.change((one) => ({ ...one, listing }));
  };
  return (
    <div className={layout.stack}>
      <div className={layout.row}>
        <FileButton
          accept=".csv,.txt,.xlsx"
          isMultiple
          isBusy={isBusy}
          onFile={(file) => add({ kind: "file", name: file.name, file })}
        >
          {t.choose}
        </FileButton>
        <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => void addTable()}>
          {t.useSelection}
        </Button>
      </div>
      {files.length > 0 && (
        <ul className={layout.bare} aria-label={t.chosen}>
          {files.map((file, i) => (
            <li key={i} className={layout.row}>
              <Text className={layout.breaking}>{repeated(file.name)}</Text>
              <Button
                size="small"
                appearance="subtle"
                aria-label={t.removeNamed(repeated(file.name))}
                onClick={() => work.files.set(files.filter((_, other) => other !== i))}
              >
                {t.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Text as="p" className={layout.breaking}>
        {settings.listing === null ? t.noListing : t.listing(repeated(settings.listing))}
      </Text>
      <div className={layout.row}>
        <Button
          appearance="subtle"
          disabledFocusable={isBusy}
          onClick={() => void pointOutListing()}
        >
          {t.pointOutListing}
        </Button>
        {settings.listing !== null && (
          <Button
            appearance="subtle"
            onClick={() => void work.change((one) => ({ ...one, listing: null }))}
          >
            {t.noListingMore}
          </Button>
        )}
      </div>
      <div role="status">{message !== "" && <Text>{message}</Text>}</div>
      <OptionalNumberField
        label={t.county}
        hint={t.countyHint}
        value={settings.ownCounty}
        check={(value) => (value === null || isCounty(value) ? null : t.countyWrong)}
        onChange={(ownCounty) => void work.change((one) => ({ ...one, ownCounty }))}
      />
      <MoreSettings settings={settings} />
      <Button
        {...mainAction}
        className={layout.start}
        appearance="primary"
        disabledFocusable={isBusy || files.length === 0}
        onClick={() => void work.start()}
      >
        {t.read}
      </Button>
    </div>
  );
}

/** SCB's länskoder. */
function isCounty(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 25;
}
