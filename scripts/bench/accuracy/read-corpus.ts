import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { Discipline } from '../../../core/entry/discipline.ts';
import { LANGUAGES } from '../../../core/entry/language.ts';
import { Refusal } from '../../parse-call.ts';
import { tell } from '../tell.ts';
import { comparableTerm } from './comparable-term.ts';
import type { AnnotatedText, Annotation } from './judge-text.ts';
import { locateSurfaces } from './locate-surfaces.ts';

const Counted = z.object({ surface: z.string(), count: z.number() });

const AnnotationFile = z.object({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  kind: z.enum(['marketing', 'it', 'mixed', 'trap']),
  sha256: z.string(),
  annotations: z.array(
    z.extend(Counted, {
      lemma: z.string(),
      discipline: Discipline,
      importance: z.union([z.literal(1), z.literal(2)]),
      synonyms: z.optional(z.array(z.string())),
    }),
  ),
  traps: z.optional(z.array(Counted)),
  neutral: z.optional(z.array(Counted)),
});
type AnnotationFile = z.infer<typeof AnnotationFile>;

export type CorpusText = AnnotatedText & { readonly file: string };

/** The annotated texts of a corpus, by id. Doubts about it are told on stderr; throws a `Refusal` where it cannot be read. */
export async function readCorpus(folder: string): Promise<CorpusText[]> {
  const annotations = path.join(folder, 'annotations');
  try {
    const names = (await readdir(annotations)).filter((name) => name.endsWith('.json')).toSorted();
    return await Promise.all(names.map((name) => readText(folder, path.join(annotations, name))));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw unreadable(folder, String(error));
  }
}

async function readText(folder: string, annotationFile: string): Promise<CorpusText> {
  const parsed = AnnotationFile.safeParse(JSON.parse(await readFile(annotationFile, 'utf8')));
  if (!parsed.success) {
    const where = parsed.error.issues.map(({ path: field, code }) => `${field.join('.')} (${code})`).join(', ');
    throw unreadable(annotationFile, where);
  }
  const { id, lang: language, kind, sha256 } = parsed.data;
  const file = path.join(folder, 'texts', `${id}.txt`);
  const bytes = await readFile(file);
  const text = bytes.toString('utf8');
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) tell(changedText(id));
  tellWrongCounts(parsed.data, text);
  const isHeldOut = Number.parseInt(id, 10) % HELD_OUT_EVERY === 0;
  return { id, file, text, language, isTrapText: kind === 'trap', isHeldOut, annotations: annotationsOf(parsed.data) };
}

/** Of the numbers that ids begin with. */
const HELD_OUT_EVERY = 3;

const annotationsOf = ({ annotations, traps = [], neutral = [] }: AnnotationFile): Annotation[] => [
  ...annotations.map(({ surface, lemma, synonyms = [], importance, discipline }): Annotation => ({
    kind: 'wanted',
    surface,
    lemma,
    accepted: [lemma, ...synonyms].map(comparableTerm),
    importance,
    discipline,
  })),
  ...traps.map(({ surface }): Annotation => ({ kind: 'trap', surface })),
  ...neutral.map(({ surface }): Annotation => ({ kind: 'neutral', surface })),
];

function tellWrongCounts({ id, annotations, traps = [], neutral = [] }: AnnotationFile, text: string): void {
  const items = [...annotations, ...traps, ...neutral];
  const found = new Map(items.map((item) => [item, 0]));
  for (const { item } of locateSurfaces(text, items)) found.set(item, found.get(item)! + 1);
  for (const [{ surface, count }, times] of found)
    if (times !== count)
      tell({
        fr: `${id} : « ${surface} » s’y trouve ${times} fois et non ${count}.`,
        en: `${id}: "${surface}" occurs ${times} times, not ${count}.`,
      });
}

const changedText = (id: string) => ({
  fr: `${id} : ce texte n’est pas celui qui a été annoté (sha256).`,
  en: `${id}: this text is not the one that was annotated (sha256).`,
});

const unreadable = (what: string, why: string): Refusal =>
  new Refusal({
    fr: `Corpus illisible : ${what} : ${why}. Il faut un dossier avec annotations/ et texts/.`,
    en: `Unreadable corpus: ${what}: ${why}. A folder with annotations/ and texts/ is needed.`,
  });
