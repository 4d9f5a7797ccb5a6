import type { Faults } from "../host/wire/faults";

type Fault = readonly [name: string, plan: (faults: Faults) => void];

/** What can go wrong with so many batches: one fails, all from one on, the answer of one is lost and nothing follows. */
export function everyFault(batches: number): readonly Fault[] {
  return Array.from({ length: batches }, (_, i) => i + 1).flatMap((number): Fault[] => [
    [`batch ${number} fails`, (faults) => faults.failBatch(number)],
    [`no batch comes through from ${number} on`, (faults) => faults.failFrom(number)],
    [
      `the answer to batch ${number} is lost, and no batch comes through after it`,
      (faults) => {
        faults.loseAnswer(number);
        faults.failFrom(number + 1);
      },
    ],
  ]);
}
