const LONGEST = 60;

/** The user's own text inside a sentence: enough of it to be known by. */
export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
