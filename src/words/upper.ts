/** With a capital at the beginning. */
export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
