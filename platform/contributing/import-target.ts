import type { EntryOrDraft } from '../../core/entry/draft.ts';
import { contentOf } from '../../core/entry/draft.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { GlossaryChange } from '../../core/formats/apply-import.ts';
import type { PersonalEntry } from '../../core/team-glossary/personal-entry.ts';
import { forgetGlossary, loadGlossary } from '../glossary.ts';
import { personalEntries } from './personal-item.ts';

/** What an imported entry may belong to, and all entries that the reader has, their own as they wrote them. */
export async function loadImportInto() {
  // Another page may have changed it since.
  forgetGlossary();
  const [glossary, stored] = await Promise.all([loadGlossary(), personalEntries.loadAll()]);
  const own = new Map(stored.flatMap(({ value }) => (value ? [[value.id, wholeOf(value)] as const] : [])));
  const domains = glossary.domains.map(({ id, label, discipline }) => ({ id, label, discipline, reviewers: [] }));
  const others = glossary.entries.filter(({ id }) => !own.has(id));
  return { domains, existing: [...others, ...own.values()] };
}

const wholeOf = ({ id, domain, discipline, content }: PersonalEntry): EntryOrDraft => ({
  ...content,
  id,
  domain,
  discipline,
});

/** Puts entries among the reader’s own, in one write; what is taken back are their own only, as they were. */
export async function importIntoOwn({ put, remove }: GlossaryChange): Promise<() => Promise<void>> {
  const touched = [...put.map(({ id }) => id), ...remove];
  const before = await Promise.all(touched.map((id) => personalEntries.load(id)));
  const glossary = await loadGlossary();
  const records = put.map((entry) => recordOf(entry, glossary.below(entry.id)?.content));
  await personalEntries.replace(records, remove);
  return async () => {
    const known = before.filter((record) => record !== null);
    const added: EntryId[] = touched.filter((_, at) => before[at] === null);
    await personalEntries.replace(known, added);
  };
}

function recordOf(entry: EntryOrDraft, base: PersonalEntry['base']): PersonalEntry {
  const { id, domain, discipline } = entry;
  const own = { id, domain, discipline, content: contentOf(entry), tags: [], changedAt: Date.now() };
  return base ? { ...own, base } : own;
}
