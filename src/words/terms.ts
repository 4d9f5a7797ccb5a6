import type { ProfessionKey } from "../core/profession";

/** What sentences are put together with. */
export interface Speech {
  readonly words: Words;
  readonly profession: (key: ProfessionKey | null) => string;
}

/** What the two parties are called, in the forms that sentences need. */
export interface Words {
  readonly healthCentre: string;
  readonly theHealthCentre: string;
  readonly healthCentres: string;
  readonly theHealthCentres: string;
  readonly region: string;
}
