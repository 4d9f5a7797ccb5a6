import type { ComparisonContext } from "../sheet/setting";
import { today } from "../../pane/work/today";
import { useSurroundings, useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "./workContext";
import { useStore } from "../../pane/work/useStore";

/** What sheets say of the comparison beside its figures; whoever writes one gives its run. */
export function useComparisonContext(): ComparisonContext {
  const { language, words } = useWords();
  const { namespace, version } = useSurroundings();
  const work = useWork();
  const { synthetic, inhabitants, sources, terms } = useWorkspace();
  const { reading } = useStore(work.region.state);
  return {
    language,
    namespace,
    words,
    terms,
    version,
    synthetic: synthetic || reading?.synthetic === true,
    inhabitants,
    sourceNames: sources.map(({ place }) => place),
    run: null,
    today: today(),
  };
}
