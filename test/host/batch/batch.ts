import { run, USAGE } from "./command";
import { Refused, WrongUse } from "./refusal";

/** `npm run -s batch`: what the product makes of files, as JSON. */
async function main(): Promise<void> {
  // Standard output is for the answer alone, whatever the grid has to tell.
  console.log = console.info = console.debug = console.error;
  const [, , , ...words] = process.argv;
  try {
    print(await run(words.filter((word) => word !== "--built")));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    print({ problem });
    process.exitCode = error instanceof WrongUse ? 2 : 1;
    console.error(error instanceof WrongUse ? `${problem}\n${USAGE}` : told(error, problem));
  }
}

/** What nobody has foreseen is for the developers. */
function told(error: unknown, problem: string): string {
  return error instanceof Refused || !(error instanceof Error) ? problem : (error.stack ?? problem);
}

function print(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}

void main();
