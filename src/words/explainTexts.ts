/** Numbers as the language writes them. */
export type NumberWriter = (value: number, decimals?: number) => string;
