import { type ReactElement, useState } from "react";
import { useWorkspace } from "../../comparison/pane/workContext";
import { PolicyEditor } from "./PolicyEditor";
import { PolicyList } from "./PolicyList";

/** Alternativ: the list, or one of them being edited. */
export function PoliciesView(): ReactElement {
  const { policies } = useWorkspace();
  const [edited, setEdited] = useState<string | null>(null);
  // Undo may take away what is being edited.
  const policy = policies.find(({ id }) => id === edited);
  return policy ? (
    <PolicyEditor key={policy.id} policy={policy} onBack={() => setEdited(null)} />
  ) : (
    <PolicyList onEdit={setEdited} />
  );
}
