import type { EntryOrDraft } from '../entry/draft.ts';
import type { GlossaryConfig } from '../entry/glossary-config.ts';
import type { EntryId } from '../entry/ids.ts';
import { describeProblem, type Problem } from '../entry/problem.ts';
import { admitEntry, type EntryFrame } from './admit-entry.ts';
import { assignIds } from './assign-ids.ts';
import { cleanRecord } from './clean-record.ts';
import { CONVERTERS, converterOf } from './converters.ts';
import type { FileReading, FormatId, ImportFile, ImportRecord, ReadOptions } from './format.ts';
import { MAX_IMPORT_BYTES, MAX_IMPORT_ENTRIES } from './import-limits.ts';
import { describeImportProblem, placeInFile } from './import-problem.ts';
import { sniffFormat } from './sniff-format.ts';
import { ID_PREFIX } from './tbx-categories.ts';
import { inTurns, type Turns } from './turns.ts';

type Domain = GlossaryConfig['domains'][number];

export type ImportOptions = ReadOptions &
  Turns & {
    /** Told by the content of the file, if not given. */
    readonly format?: FormatId | undefined;
    readonly domains: readonly Domain[];
    /** Where entries go whose domain is not one of these. */
    readonly domain: Domain;
    readonly owner: string;
    /** `YYYY-MM-DD`. */
    readonly today: string;
    /** Largest file that is read, if not `MAX_IMPORT_BYTES`. */
    readonly maximumBytes?: number;
    /** The glossary that the entries come into; references may lead there. */
    readonly existing: readonly EntryOrDraft[];
  };

/** An entry of a file that can come in. */
export type ImportedEntry = {
  readonly entry: EntryOrDraft;
  /** What keeps it from being more than a draft; none where it is whole. */
  readonly gaps: readonly string[];
  /** What the file says, and no more: what is merged into an entry that is there already. */
  readonly said: Readonly<Record<string, unknown>>;
  readonly frame: EntryFrame;
  /** Whether the id is one of this project, or was only made of the term. */
  readonly hasOwnId: boolean;
  /** Whether the file says a domain that the glossary has. */
  readonly namesDomain: boolean;
  readonly placeOf: ImportRecord['placeOf'];
};

export type ImportReading = {
  readonly format: FormatId | null;
  readonly imported: readonly ImportedEntry[];
  /** How many entries the file has, those that are refused included. */
  readonly total: number;
} & Pick<FileReading, 'errors' | 'warnings' | 'losses'>;

export type ReadImport = { readonly stopped: false; readonly reading: ImportReading } | { readonly stopped: true };

/** Reads a file of any format. Never throws on bad input, changes nothing; stops between chunks when the signal says so. */
export async function readImport(file: ImportFile, options: ImportOptions): Promise<ReadImport> {
  const refuse = (format: FormatId | null, problem: Problem): ReadImport => ({
    stopped: false,
    reading: { format, imported: [], total: 0, errors: [problem], warnings: [], losses: [] },
  });
  const place = placeInFile(file.name);
  const maximumBytes = options.maximumBytes ?? MAX_IMPORT_BYTES;
  if (file.bytes.length > maximumBytes)
    return refuse(null, describeImportProblem(place, 'import-too-large', { maximum: maximumBytes / 2 ** 20 }));
  const format = options.format ?? (options.columns ? sniffTabular(file) : sniffFormat(file));
  const read = format && converterOf(format).read;
  if (!read) return refuse(format, describeImportProblem(place, 'unknown-format', { allowed: READ_FORMATS }));
  const found = await read(file, options);
  const count = found.records.length;
  if (count > MAX_IMPORT_ENTRIES)
    return refuse(format, describeImportProblem(place, 'too-many-entries', { maximum: MAX_IMPORT_ENTRIES, count }));
  if (count === 0 && found.errors.length === 0) return refuse(format, describeImportProblem(place, 'no-entries'));
  return admitAll(found, format, options);
}

const READ_FORMATS = CONVERTERS.filter(({ read }) => read)
  .map(({ id }) => id)
  .join(', ');

/** With columns that somebody has named, any table will do. */
const sniffTabular = (file: ImportFile): FormatId => (sniffFormat(file) === 'xlsx' ? 'xlsx' : 'csv');

async function admitAll(found: FileReading, format: FormatId, options: ImportOptions): Promise<ReadImport> {
  const { records, losses } = found;
  const [errors, warnings] = [[...found.errors], [...found.warnings]];
  const imported: ImportedEntry[] = [];
  const ids = assignIds(records, options.existing);
  const idOf = referencesTo(records, ids, options.existing);
  const admit = (record: ImportRecord, at: number) => {
    const id = ids[at];
    const { domain, warning } = domainOf(record, options);
    const admitted = id ? admitRecord(record, { ...options, id, idOf, domain }) : [badId(record)];
    if (Array.isArray(admitted)) return void errors.push(...admitted);
    warnings.push(...admitted.warnings, ...warning);
    const namesDomain = Boolean(record.domain) && warning.length === 0;
    imported.push({ ...admitted.imported, hasOwnId: record.id !== null, namesDomain });
  };
  if (!(await inTurns(records, admit, options))) return { stopped: true };
  return { stopped: false, reading: { format, imported, total: records.length, errors, warnings, losses } };
}

const badId = ({ placeOf }: ImportRecord) => describeProblem(placeOf(['id']), 'bad-id');

type RecordFrame = Pick<ImportOptions, 'owner' | 'today' | 'domain'> & {
  readonly id: EntryId;
  readonly idOf: (name: string) => EntryId | null;
};

/** A record as an entry or a draft; or every reason why it is refused. */
function admitRecord(record: ImportRecord, { id, idOf, domain, owner, today }: RecordFrame) {
  const { value, warnings } = cleanRecord(record, idOf);
  const frame = { id, domain: domain.id, discipline: domain.discipline, owner, today };
  const admission = admitEntry(value, frame, record.placeOf);
  if (!admission.ok) return [...admission.errors];
  const { entry, gaps } = admission;
  return { warnings, imported: { entry, gaps, said: value, frame, placeOf: record.placeOf } };
}

/** From the names that a file has for entries to their ids. */
function referencesTo(
  records: readonly ImportRecord[],
  ids: readonly (EntryId | null)[],
  existing: readonly EntryOrDraft[],
): (name: string) => EntryId | null {
  const byName = new Map<string, EntryId>(existing.map(({ id }) => [id, id]));
  for (const [at, { localId }] of records.entries()) {
    const id = ids[at];
    if (localId !== null && id) byName.set(localId, id);
  }
  return (name) =>
    byName.get(name) ?? byName.get(name.startsWith(ID_PREFIX) ? name.slice(ID_PREFIX.length) : '') ?? null;
}

const fold = (text: string) => text.normalize('NFC').trim().toLowerCase();

function domainOf({ domain, placeOf }: ImportRecord, { domains, domain: fallback }: ImportOptions) {
  if (domain === null || domain === '') return { domain: fallback, warning: [] };
  const name = fold(domain);
  const known = domains.find(({ id, label }) => [id, label.fr, label.en].map(fold).includes(name));
  if (known) return { domain: known, warning: [] };
  const details = { value: domain, allowed: fallback.id };
  return { domain: fallback, warning: [describeImportProblem(placeOf(['domain']), 'unknown-domain-name', details)] };
}
