import type { ReactElement } from "react";
import { emptyMatter, type Matter, saidOf } from "../../../core/scenario/matter";
import { OptionalDateField } from "../../../pane/field/DateField";
import { TextField } from "../../../pane/field/TextField";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../../comparison/pane/workContext";
import { reportTexts } from "../words/report";
import { reportDocumentTexts } from "../words/reportDocument";

type TextOfMatter = Exclude<keyof Matter, "date">;

export interface MatterFieldsProps {
  /** Told of a date that cannot be read: the paper would go without it. */
  readonly onWrong: (wrong: string | null) => void;
}

/** What heads the paper: kept in the workbook, so that it is written once. */
export function MatterFields({ onWrong }: MatterFieldsProps): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const { edit } = useWork();
  const { matter = emptyMatter } = useWorkspace();
  const { fields, title } = reportDocumentTexts(language).matter;
  const own = reportTexts(language).matter;
  const set = <Field extends keyof Matter>(field: Field, value: Matter[Field]): void =>
    edit(({ matter: before, ...rest }) => {
      const next = saidOf({ ...(before ?? emptyMatter), [field]: value });
      return next ? { ...rest, matter: next } : rest;
    }, `matter-${field}`);
  const text = (field: TextOfMatter, label: string, placeholder?: string): ReactElement => (
    <TextField
      label={label}
      value={matter[field] ?? ""}
      {...(placeholder === undefined ? {} : { placeholder })}
      kept={(written) => written.trim()}
      onChange={(written) => set(field, written === "" ? null : written)}
    />
  );
  return (
    <>
      {text("title", own.title, title)}
      <div className={layout.pair}>
        {text("region", fields.region)}
        {text("administration", fields.administration)}
      </div>
      <div className={layout.pair}>
        {text("caseNumber", fields.caseNumber)}
        <OptionalDateField
          label={fields.date}
          value={matter.date}
          onWrong={onWrong}
          onChange={(date) => set("date", date)}
        />
      </div>
      {text("author", fields.author)}
    </>
  );
}
