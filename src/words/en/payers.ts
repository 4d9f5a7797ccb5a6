import type { PayerTexts } from "../sv/payers";

export const payersEn: PayerTexts = {
  state: "the state",
  careRegion: "the care-giving region",
  provider: "the provider",
  patient: "the patient",
};
