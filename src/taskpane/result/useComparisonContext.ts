import type { ComparisonContext } from "../../workbook/comparison/setting";
import { today } from "../analysis/since/today";
import { useSurroundings, useWords } from "../look/surroundings";
import { useWork, useWorkspace } from "../work/workContext";
import { useStore } from "../work/useStore";

/** What sheets say of the comparison beside its figures; whoever writes one gives its run. */
export function useComparisonContext(): ComparisonContext {
  const { language, words } = useWords();
  const { namespace, version } = useSurroundings();
  const work = useWork();
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
