import { type Language, LANGUAGES } from "../../words/language";
import type { Policy, PolicyStatus, PolicyWords } from "../../core/policy/policy";
import type { Workspace } from "../../core/scenario/workspace";
import { professionLabel } from "../../data/professions";
import { isAsDocument, legalPresets, presetOf } from "../../data/templates";
import { policyWords } from "../../words/policyWords";
import { wordsOf } from "../../words/scenario";

type Wording = Readonly<Record<PolicyWords, string>>;
type Terms = Workspace["terms"];

const ALL: readonly PolicyWords[] = ["name", "text", "legalNote"];

/** Its document's words as long as it proposes what the document does, else made of its figures. */
export function wordingOf(policy: Policy, terms: Terms, language: Language): Wording {
  const preset = isAsDocument(policy) ? presetOf(policy, language) : null;
  const { name, text } =
    preset?.policy ??
    policyWords(policy.patches, language, wordsOf(terms, language), professionLabel);
  return { name, text, legalNote: legalNoteOf(policy, language) };
}

/** The law follows what is proposed; "" where nothing is known to stand against it. */
function legalNoteOf(policy: Policy, language: Language): string {
  return legalPresets(policy, language)
    .map(({ policy: { legalNote } }) => legalNote)
    .join(" ");
}

/**
 * The words of every alternative as its figures are now. What the user has written stays: what is
 * marked so, and what is nothing that we would have made.
 * @param before what the words were made from; null: unknown, or they are new
 */
export function reword(after: Workspace, before: Workspace | null, language: Language): Workspace {
  const known = new Map((before?.policies ?? []).map((policy) => [policy.id, policy]));
  const isSpoken = before !== null && before.terms === after.terms;
  const names = after.policies.map(({ name }) => name);
  let changed = false;
  const policies = after.policies.map((policy, i) => {
    const last = known.get(policy.id) ?? null;
    if (policy === last && isSpoken) return policy;
    const next = rewordPolicy(policy, last, { after, before, language }, (name) => {
      const others = names.filter((_, other) => other !== i);
      return unlike(name, others, " ");
    });
    if (next !== policy) changed = true;
    names[i] = next.name;
    return next;
  });
  return changed ? { ...after, policies } : after;
}

interface Change {
  readonly after: Workspace;
  readonly before: Workspace | null;
  readonly language: Language;
}

function rewordPolicy(
  policy: Policy,
  last: Policy | null,
  { after, before, language }: Change,
  distinct: (name: string) => string
): Policy {
  const wanted = wordingOf(policy, after.terms, language);
  const made =
    last && before ? wordingsOf(last, before.terms) : formerWordings(policy, after.terms);
  const isMade = (which: PolicyWords): boolean =>
    !policy.written?.includes(which) &&
    made.some((one) => isNumbered(policy[which] ?? "", one[which]));
  // What is only read again stays in the language that it was made in, as long as it is right.
  const right = last ? [wanted] : wordingsOf(policy, after.terms);
  const isStale = (which: PolicyWords): boolean =>
    isMade(which) && !right.some((one) => isNumbered(policy[which] ?? "", one[which]));
  const name = isStale("name") ? distinct(wanted.name) : policy.name;
  const text = isStale("text") ? wanted.text : policy.text;
  const legalNote = isStale("legalNote") ? wanted.legalNote || null : policy.legalNote;
  const status = statusOf(policy, last);
  const next = { ...policy, name, text, legalNote, status };
  return (["name", "text", "legalNote", "status"] as const).every(
    (key) => next[key] === policy[key]
  )
    ? policy
    : next;
}

function wordingsOf(policy: Policy, terms: Terms): readonly Wording[] {
  return LANGUAGES.map((language) => wordingOf(policy, terms, language));
}

/** Without knowing what it was: the words of its figures, or those of the preset it comes from. */
function formerWordings(policy: Policy, terms: Terms): readonly Wording[] {
  const presets = LANGUAGES.flatMap((language) => {
    const preset = presetOf(policy, language);
    if (preset === null) return [];
    const { name, text, legalNote } = preset.policy;
    return [legalNote, preset.formerLegalNote].map((note) => ({
      name,
      text,
      legalNote: note ?? "",
    }));
  });
  return [...wordingsOf(policy, terms), ...presets];
}

/** Itself, or numbered because another had the name. */
function isNumbered(text: string, base: string): boolean {
  return text === base || (text.startsWith(`${base} `) && /^ \d+$/.test(text.slice(base.length)));
}

/** What is changed is proposed anew, where it had its document's status up to 0.3.0. */
function statusOf(policy: Policy, last: Policy | null): PolicyStatus {
  const preset = presetOf(policy, "sv");
  if (!last || !preset || policy.status !== last.status) return policy.status;
  const wasDocuments = isAsDocument(last) && policy.status === preset.policy.status;
  return wasDocuments && !isAsDocument(policy) ? "proposed" : policy.status;
}

/** The text itself, or with the first number from 2 on that makes it new. */
export function unlike(text: string, taken: readonly string[], separator: string): string {
  let candidate = text;
  for (let number = 2; taken.includes(candidate); number += 1)
    candidate = `${text}${separator}${number}`;
  return candidate;
}

/** The user's own words, which stay; those that we would have written go on following the figures. */
export function writeWords(
  policy: Policy,
  which: PolicyWords,
  words: string,
  { terms }: Workspace,
  language: Language
): Policy {
  const others = (policy.written ?? []).filter((one) => one !== which);
  const isOwn = words !== wordingOf(policy, terms, language)[which];
  const put = which === "legalNote" ? words || null : words;
  return { ...policy, [which]: put, written: isOwn ? [...others, which] : others };
}

/** Marks the words that somebody has changed on the sheet. */
export function markWritten(policy: Policy, last: Policy | undefined): Policy {
  const marked = ALL.filter(
    (which) => last && (policy[which] !== last[which] || last.written?.includes(which))
  );
  return marked.length > 0 ? { ...policy, written: marked } : policy;
}
