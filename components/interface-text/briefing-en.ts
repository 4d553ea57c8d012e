import type { BriefingText } from './briefing-text.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('en');

export const briefingEn: BriefingText = {
  title: 'Words to know',
  loading: 'Reading the page…',
  words: (count) => plural(count, { one: 'word', other: 'words' }),
  prepared: (day) => `prepared on ${day}`,
  heaviness: 'How it reads',
  reads: {
    marketing: {
      light: 'Easy reading for marketing people.',
      demanding: 'Marketing people can follow this with an effort.',
      heavy: 'Hard going for marketing people without help.',
    },
    it: {
      light: 'Easy reading for IT people.',
      demanding: 'IT people can follow this with an effort.',
      heavy: 'Hard going for IT people without help.',
    },
  },
  measured: (terms, percent) =>
    terms === 0
      ? 'No term of the glossary to explain to them.'
      : `Up to ${plural(terms, { one: 'term', other: 'terms' })} to explain to them: ${percent} of the words.`,
  howMeasured:
    'Only terms of the glossary are counted. Readers follow a text easily where such words are 2 in 100 or fewer, and with effort up to 5.',
  tooShort: 'Under a hundred words, a text is too short to be measured.',
  terms: 'The terms that matter most to you',
  termsShown: (shown, all) => (shown === all ? plural(all, { one: 'term', other: 'terms' }) : `${shown} of ${all}`),
  order: 'Order',
  orders: { weight: 'Most important first', reading: 'As they come' },
  howMany: 'How many',
  first: (count) => `${count}`,
  all: 'All',
  times: (count) => plural(count, { one: 'time', other: 'times' }),
  why: 'Why it is here:',
  ofPrivateSource: 'From a private glossary',
  showInPage: (term) => `Show “${term}” in the page`,
  leftOut: 'Left out:',
  known: (count) => plural(count, { one: 'term that you know', other: 'terms that you know' }),
  silent: (count) => plural(count, { one: 'of your own side or silenced', other: 'of your own side or silenced' }),
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  print: 'Print',
  noTerms: 'No jargon found',
  noTermsAdvice: 'This page speaks a language that everyone understands: there is nothing to prepare.',
  allKnown: 'Nothing new for you',
  allKnownAdvice: 'You know every term of this page, or it is a word of your own side.',
  closed: 'There is no page to brief you on',
  closedAdvice:
    'Its tab was closed, or the browser keeps it closed to extensions. Open a page, then ask for its briefing from the Passerelle button.',
  document: 'This is not a web page',
  documentAdvice: 'Its text is out of reach here. Open the document in Passerelle’s reader.',
  off: 'Off on this site',
  offAdvice:
    'You have switched Passerelle off there, so nothing of it is read. Switch it on from the Passerelle button.',
  failed: 'The glossary did not answer.',
  retry: 'Try again',
  gone: 'The page has been closed or left since. This is its briefing as it was.',
  movedOn: (title) => `The tab now shows another page: ${title}`,
  briefNew: 'Brief me on that one',
};
