import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { LANGUAGES, type Bilingual, type Language } from '../../../core/entry/language.ts';
import { comparableTerm } from './comparable-term.ts';
import type { AnnotatedText, Annotation } from './judge-text.ts';
import { locateSurfaces } from './locate-surfaces.ts';

const SentenceFile = z.strictObject({ language: z.enum(LANGUAGES), sentences: z.array(z.unknown()) });

const NonEmpty = z.string().check(z.regex(/\S/u));
const Sentence = z.strictObject({
  text: NonEmpty,
  /** By surface: a term of the concept that is meant. */
  wanted: z.optional(z.record(NonEmpty, NonEmpty)),
  traps: z.optional(z.array(NonEmpty)),
});
type Sentence = z.infer<typeof Sentence>;

export type SentenceReading = {
  readonly sentences: readonly AnnotatedText[];
  /** What is wrong, with the file and the number of the sentence from 1. Such sentences are left out. */
  readonly problems: readonly Bilingual[];
};

/** Every third sentence of a file. */
const isHeldOut = (index: number): boolean => index % 3 === 2;

/** The sentences of every `*.yaml` in a folder, in the order of files and of sentences; none where there is no folder. */
export async function readSentences(folder: string): Promise<SentenceReading> {
  const names: string[] = [];
  for await (const name of glob('*.yaml', { cwd: folder })) names.push(name);
  const sentences: AnnotatedText[] = [];
  const problems: Bilingual[] = [];
  for (const name of names.toSorted()) {
    const read = readSentenceFile(name, await readFile(path.join(folder, name), 'utf8'));
    sentences.push(...read.sentences);
    problems.push(...read.problems);
  }
  return { sentences, problems };
}

export function readSentenceFile(name: string, yaml: string): SentenceReading {
  // Scalars stay strings: `NO` and `2026` are words here.
  const document = parseDocument(yaml, { schema: 'failsafe' });
  const [mistake] = [...document.errors, ...document.warnings];
  if (mistake) return { sentences: [], problems: [inFile(name, sameInBoth(mistake.message))] };
  const file = SentenceFile.safeParse(document.toJS());
  if (!file.success)
    return { sentences: [], problems: file.error.issues.map((issue) => inFile(name, reasonOf(issue))) };
  const sentences: AnnotatedText[] = [];
  const problems: Bilingual[] = [];
  for (const [index, raw] of file.data.sentences.entries()) {
    const parsed = Sentence.safeParse(raw);
    const reasons = parsed.success ? contradictionsIn(parsed.data) : parsed.error.issues.map(reasonOf);
    problems.push(...reasons.map((reason) => inSentence(name, index, reason)));
    if (parsed.success && reasons.length === 0)
      sentences.push(textOf(parsed.data, { id: `${name}:${index + 1}`, index, language: file.data.language }));
  }
  return { sentences, problems };
}

type SentencePlace = { readonly id: string; readonly index: number; readonly language: Language };

const textOf = (sentence: Sentence, { id, index, language }: SentencePlace): AnnotatedText => ({
  id,
  text: sentence.text,
  language,
  isTrapText: false,
  isHeldOut: isHeldOut(index),
  annotations: annotationsOf(sentence),
});

const annotationsOf = ({ wanted = {}, traps = [] }: Sentence): Annotation[] => [
  ...Object.entries(wanted).map(([surface, lemma]): Annotation => ({
    kind: 'wanted',
    surface,
    lemma,
    accepted: [comparableTerm(lemma)],
    importance: 1,
    discipline: null,
  })),
  ...traps.map((surface): Annotation => ({ kind: 'trap', surface })),
];

function contradictionsIn(sentence: Sentence): Bilingual[] {
  const annotations = annotationsOf(sentence);
  if (annotations.length === 0) return [{ fr: 'ni wanted ni traps', en: 'neither wanted nor traps' }];
  const met = new Set(locateSurfaces(sentence.text, annotations).map(({ item }) => item));
  const seen = new Set<string>();
  return annotations.flatMap((annotation): Bilingual[] => {
    const { surface } = annotation;
    if (seen.has(surface))
      return [{ fr: `« ${surface} » est annoté deux fois`, en: `"${surface}" is annotated twice` }];
    seen.add(surface);
    return met.has(annotation) ? [] : [absent(surface)];
  });
}

const absent = (surface: string): Bilingual => ({
  fr: `« ${surface} » n’est pas dans le texte en mots entiers et dans cette casse, ou n’y est que dans une forme plus longue`,
  en: `"${surface}" is not in the text as whole words in this case, or only inside a longer surface`,
});

const sameInBoth = (text: string): Bilingual => ({ fr: text, en: text });

function reasonOf(issue: z.core.$ZodIssue): Bilingual {
  const field = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return { fr: `champ inconnu : ${issue.keys.join(', ')}`, en: `unknown field: ${issue.keys.join(', ')}` };
    case 'invalid_type':
      return {
        fr: `${field} : il faut un type « ${issue.expected} »`,
        en: `${field}: should be of type "${issue.expected}"`,
      };
    case 'invalid_value':
      return {
        fr: `${field} : il faut ${issue.values.join(', ')}`,
        en: `${field}: should be one of ${issue.values.join(', ')}`,
      };
    default:
      return { fr: `${field} : vide ou mal formé`, en: `${field}: empty or malformed` };
  }
}

const inFile = (file: string, { fr, en }: Bilingual): Bilingual => ({ fr: `${file} : ${fr}.`, en: `${file}: ${en}.` });

const inSentence = (file: string, index: number, { fr, en }: Bilingual): Bilingual => ({
  fr: `${file}, phrase ${index + 1} : ${fr}.`,
  en: `${file}, sentence ${index + 1}: ${en}.`,
});
