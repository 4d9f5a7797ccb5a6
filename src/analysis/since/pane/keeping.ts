import type { Language } from "../../../words/language";
import type { SavedForecast } from "../../../core/scenario/savedForecast";
import type { KeptForecast } from "../sheet/readForecasts";
import {
  deleteForecast,
  ForecastNotSaved,
  type ForecastReading,
  loadForecasts,
  saveForecast,
} from "../excel/savedForecasts";
import { report } from "../../../pane/work/opening";
import { createStore, type Store } from "../../../pane/work/store";
import type { Work } from "../../../comparison/pane/work";

export interface KeepingState extends ForecastReading {
  readonly busy: "loading" | "saving" | null;
  /** What came of the latest saving or deletion. */
  readonly outcome:
    | null
    | { readonly kind: "saved"; readonly name: string }
    | { readonly kind: "deleted"; readonly forecast: SavedForecast }
    | { readonly kind: "refused"; readonly reason: string };
}

/** The forecasts that the workbook keeps, as the pane sees them. */
export interface Keeping {
  readonly state: Store<KeepingState>;
  readonly load: () => Promise<void>;
  readonly save: (forecast: SavedForecast, language: Language, synthetic: boolean) => Promise<void>;
  readonly remove: (forecast: KeptForecast) => Promise<void>;
}

const KEY = "since.keeping";

/** One for as long as the page lives. */
export function keepingOf({ kept, turns }: Work): Keeping {
  const known = kept.get(KEY) as Keeping | undefined;
  if (known) return known;
  const state = createStore<KeepingState>({
    busy: "loading",
    forecasts: [],
    problems: [],
    headings: null,
    outcome: null,
  });
  const during = async (
    busy: KeepingState["busy"],
    work: () => Promise<ForecastReading>,
    outcome: KeepingState["outcome"]
  ): Promise<void> => {
    state.set({ ...state.get(), busy, outcome: null });
    try {
      state.set({ ...(await turns(work)), busy: null, outcome });
    } catch (error) {
      const refused = error instanceof ForecastNotSaved;
      if (!refused) report(error);
      const reason = refused ? ({ kind: "refused", reason: error.message } as const) : null;
      state.set({ ...state.get(), busy: null, outcome: reason });
    }
  };
  const keeping: Keeping = {
    state,
    load: () => during("loading", loadForecasts, null),
    save: (forecast, language, synthetic) =>
      during("saving", () => saveForecast(forecast, language, { synthetic }), {
        kind: "saved",
        name: forecast.name,
      }),
    remove: (forecast) =>
      during("saving", () => deleteForecast(forecast.id), { kind: "deleted", forecast }),
  };
  kept.set(KEY, keeping);
  return keeping;
}
