import { existsSync } from 'node:fs';
import path from 'node:path';
import { BUILT_IN_GLOSSARY } from '../../glossary/glossary-folder.ts';
import { Refusal } from '../../parse-call.ts';
import { scanFile } from '../../scan/scan-file.ts';
import type { Figure } from '../figure.ts';
import { tell } from '../tell.ts';
import { corpusFigures, sentenceFigures } from './accuracy-figures.ts';
import { describeMisses } from './describe-misses.ts';
import { judgeText, type AnnotatedText, type JudgedText } from './judge-text.ts';
import { loadGlossary, type JudgedGlossary } from './load-glossary.ts';
import { readCorpus, type CorpusText } from './read-corpus.ts';
import { readSentences } from './read-sentences.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Beside the project, where there is one. */
const CORPUS = path.resolve(ROOT, '../shared/corpus');
export const SENTENCES = path.join(ROOT, 'tests/sentences');

export type AccuracyOptions = {
  readonly corpus?: string | undefined;
  readonly glossary?: string | undefined;
  readonly sentences?: string;
};

type Accuracy = { readonly figures: readonly Figure[]; readonly misses: string };

/** How much of the jargon in annotated texts is found, and how much else is marked. */
export async function measureAccuracy(options: AccuracyOptions): Promise<Accuracy> {
  const glossary = await loadGlossary(options.glossary ?? BUILT_IN_GLOSSARY);
  const texts = await judgeCorpus(options.corpus, glossary);
  const { sentences, problems } = await readSentences(options.sentences ?? SENTENCES);
  problems.forEach(tell);
  const judged = sentences.map((sentence) => judgeSentence(sentence, glossary));
  return {
    figures: [...(texts ? corpusFigures(texts) : []), ...sentenceFigures(judged)],
    misses: describeMisses([...(texts ? [{ name: 'corpus', texts }] : []), { name: 'sentences', texts: judged }]),
  };
}

/** Null, with a remark on stderr, where no corpus was named and none is beside the project. */
async function judgeCorpus(folder: string | undefined, glossary: JudgedGlossary): Promise<JudgedText[] | null> {
  if (folder === undefined && !existsSync(CORPUS)) {
    tell({
      fr: `Pas de corpus dans ${CORPUS} : seules les phrases du projet sont jugées (--corpus DOSSIER en désigne un).`,
      en: `No corpus in ${CORPUS}: only the project's own sentences are judged (--corpus DIR names one).`,
    });
    return null;
  }
  const judged: JudgedText[] = [];
  for (const text of await readCorpus(folder ?? CORPUS)) judged.push(await judgeCorpusText(text, glossary));
  return judged;
}

/** Found as `scan` finds: by the reader of the file's format, in its blocks. */
async function judgeCorpusText(text: CorpusText, { findTerms, entries, termsOf, covered }: JudgedGlossary) {
  const scanned = await scanFile(text.file, { findTerms, entries, explain: null });
  if ('problem' in scanned) throw new Refusal(scanned.problem);
  const marks = scanned.hits.map(({ start, end, entry }) => ({ start, end, terms: termsOf(entry) }));
  return judgeText(text, marks, covered);
}

/** As a page of one block that declares its language. */
function judgeSentence(sentence: AnnotatedText, { findTerms, termsOf, covered }: JudgedGlossary): JudgedText {
  const { text, language } = sentence;
  const [hits = []] = findTerms([{ text, language }]);
  const marks = hits.map(({ start, end, entry }) => ({ start, end, terms: termsOf(entry) }));
  return judgeText(sentence, marks, covered);
}
