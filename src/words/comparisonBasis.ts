export type Headings<Key extends string> = Readonly<Record<Key, string>>;
