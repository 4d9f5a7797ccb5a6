export interface FieldText {
  readonly label: string;
  readonly hint?: string;
}
