import type { ComparisonContext } from "../../workbook/comparison/comparison";
import { today } from "../analysis/since/today";
import { useSurroundings, useWords, useWorkspace } from "../look/surroundings";
import { useStore } from "../work/useStore";

/** What sheets say of the comparison beside its figures; whoever writes one gives its run. */
export function useComparisonContext(): ComparisonContext {
  const { language, words } = useWords();
  const { namespace, version, work } = useSurroundings();
  const { synthetic, inhabitants, sources } = useWorkspace();
  const { reading } = useStore(work.region.state);
  return {
    language,
    namespace,
    words,
    version,
    synthetic: synthetic || reading?.synthetic === true,
    inhabitants,
    sourceNames: sources.map(({ place }) => place),
    run: null,
    today: today(),
  };
}
