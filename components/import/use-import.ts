import { useRef, useState } from 'react';
import type { Language } from '../../core/entry/language.ts';
import type { ImportChoice } from '../../core/formats/apply-import.ts';
import { MAX_IMPORT_BYTES } from '../../core/formats/import-limits.ts';
import type { Turns } from '../../core/formats/turns.ts';
import type { ImportStep, OpenFile, Planned } from './import-step.ts';
import type { ImportTarget } from './import-target.ts';

type Importing = {
  readonly target: ImportTarget;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
};

/** From a file to its entries among one’s own, and back. What reads files is loaded with the first file. */
export function useImport(importing: Importing) {
  const [step, setStep] = useState<ImportStep>({ at: 'file' });
  const stopping = useRef<AbortController>(null);
  const restart = (note?: 'unreadable' | 'stopped' | 'undone' | 'failed') =>
    setStep(note ? { at: 'file', note } : { at: 'file' });
  const open = async (file: File) => {
    setStep({ at: 'opening' });
    const opened = await openFile(file, importing).catch(() => null);
    if (!opened) return restart('unreadable');
    // A file that says itself what it holds asks nothing.
    setStep({ at: 'open', open: opened });
  };
  const look = async (opened: OpenFile) => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    const onProgress = (done: number, total: number) => setStep({ at: 'reading', done, total });
    onProgress(0, 0);
    setStep(await planFile(opened, importing, { signal, onProgress, pause }).catch((): ImportStep => UNREADABLE));
  };
  const choose = (planned: Planned, choices: ReadonlyMap<number, ImportChoice>) =>
    setStep({ at: 'planned', planned: { ...planned, choices }, isBusy: false });
  const apply = async (planned: Planned) => {
    setStep({ at: 'planned', planned, isBusy: true });
    try {
      setStep({ at: 'done', ...(await applyPlanned(planned, importing.target)) });
    } catch {
      restart('failed');
    }
  };
  const undo = (back: () => Promise<void>) =>
    back().then(
      () => restart('undone'),
      () => restart('failed'),
    );
  const change = (opened: OpenFile) => setStep({ at: 'open', open: opened });
  return { step, open, change, look, stop: () => stopping.current?.abort(), choose, apply, undo, restart };
}

const UNREADABLE: ImportStep = { at: 'file', note: 'unreadable' };
const STOPPED: ImportStep = { at: 'file', note: 'stopped' };

/** Lets the browser paint, and take a click. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function openFile(file: File, { target, language }: Importing): Promise<OpenFile> {
  // One byte more than is read: the reader says then that it is too much.
  const bytes = new Uint8Array(await file.slice(0, MAX_IMPORT_BYTES + 1).arrayBuffer());
  const [{ sniffFormat }, { previewTable }, { domains }] = await Promise.all([
    import('../../core/formats/sniff-format.ts'),
    import('../../core/formats/preview-table.ts'),
    target.load(),
  ]);
  const named = { name: file.name, bytes };
  // A table of which nothing is known yet is one that somebody can still explain.
  const format = sniffFormat(named) ?? (/\.(?:csv|tsv|txt)$/iu.test(file.name) ? 'csv' : null);
  const table = format && bytes.length <= MAX_IMPORT_BYTES ? await previewTable(named, format, { language }) : null;
  const isAsked = table !== null && table.layout === null && table.rows.length > 0;
  return {
    file: named,
    format,
    table: isAsked ? table : null,
    columns: isAsked ? widened(table.proposed, Math.max(...table.rows.map(({ cells }) => cells.length))) : [],
    language,
    domain: domains[0]?.id ?? '',
  };
}

const widened = (columns: readonly (string | null)[], width: number): (string | null)[] =>
  Array.from({ length: width }, (_, at) => columns[at] ?? null);

async function planFile(open: OpenFile, { target, today }: Importing, turns: Turns): Promise<ImportStep> {
  const [{ readImport }, { planImport }, into] = await Promise.all([
    import('../../core/formats/read-import.ts'),
    import('../../core/formats/plan-import.ts'),
    target.load(),
  ]);
  const { file, language, table, columns } = open;
  const domain = into.domains.find(({ id }) => id === open.domain) ?? into.domains[0];
  if (!domain) return UNREADABLE;
  const read = await readImport(file, {
    ...turns,
    ...(open.format ? { format: open.format } : {}),
    ...(table ? { columns } : {}),
    ...into,
    language,
    domain,
    owner: 'import',
    today: today(),
  });
  if (read.stopped) return STOPPED;
  const plan = await planImport(read.reading, into.existing, turns);
  if (!plan) return STOPPED;
  return { at: 'planned', planned: { open, reading: read.reading, plan, into, choices: new Map() }, isBusy: false };
}

async function applyPlanned({ plan, into, choices }: Planned, target: ImportTarget) {
  const { applyImport } = await import('../../core/formats/apply-import.ts');
  const { change } = applyImport(plan, into.existing, choices);
  return { count: change.put.length, undo: await target.apply(change) };
}
