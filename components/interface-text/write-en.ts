import { pluralOf } from './plural.ts';
import type { WriteText } from './write-text.ts';

const plural = pluralOf('en');
const quote = (text: string) => `“${text}”`;

export const writeEn: WriteText = {
  title: 'Write for them',
  lead: 'Nothing that you write here leaves this computer. Closing the tab forgets it.',
  privateLead: 'Private window: nothing that you write here leaves this computer, and a reload forgets it.',
  readers: 'Your readers',
  role: { marketing: 'Marketing', it: 'IT', both: 'Both' },
  writtenIn: 'Written in',
  language: { fr: 'French', en: 'English' },
  open: 'Open a file…',
  draft: 'Your draft',
  placeholder: 'Paste or type your draft, or drop a .txt or .md file here.',
  words: (count) => plural(count, { one: 'word', other: 'words' }),
  loading: 'Opening the glossary…',
  failed: 'The glossary did not answer. Your draft is still here.',
  retry: 'Try again',
  reading: 'Reading…',
  toExplain: 'To explain',
  nothingYet: 'Start with a draft',
  nothingYetAdvice: 'The terms that your readers may not know are listed here, each with a few words to put in.',
  noTerms: 'Nothing to explain',
  noTermsAdvice: {
    marketing: 'No term of the glossary that marketing people may not know.',
    it: 'No term of the glossary that IT people may not know.',
    both: 'No term of the glossary.',
  },
  allExplained: 'Your readers can follow',
  allExplainedAdvice: 'Every term that they may not know is explained in the text.',
  select: (place, places) => (places > 1 ? `show place ${place} of ${places} in the draft` : 'show in the draft'),
  insert: 'Insert',
  insertFor: (term) => `Insert after ${quote(term)}`,
  insertAll: (count) => `Insert all ${count}`,
  copyGloss: (term) => `Copy what ${quote(term)} means`,
  inTheirWords: 'In their words',
  copyTheirWords: (term) => `Copy ${quote(term)} in their words`,
  ofPrivateSource: 'from a private glossary',
  inserted: (count) =>
    count === 1
      ? 'Inserted. Ctrl+Z in the draft takes it back.'
      : `${count} inserted. Ctrl+Z in the draft takes them back.`,
  explained: 'Explained in the text',
  explainedAs: {
    expansion: 'spelled out',
    parentheses: 'in parentheses',
    'in-other-words': 'in other words',
    means: 'by what it means',
    'is-a': 'by what it is',
    apposition: 'beside it',
    'list-entry': 'in a list of words',
    named: 'before its name',
  },
  explainedLate: 'after it has been used',
  tooLong: 'This draft is longer than 200,000 characters: it stays here, but only a shorter part of it can be checked.',
  fileTaken: (file) => `${quote(file)} is your draft now. Ctrl+Z in the draft brings back what was there.`,
  fileRefused: (file, why) => `${quote(file)} was not opened: ${why}.`,
  fileUnreadable: 'the browser could not read it; check that it is still there and is not a folder',
  fileTooBig: 'it is over 1 MB; paste the part that matters',
  fileForReader: 'only .txt and .md files can be edited here; copy its text and paste it',
};
