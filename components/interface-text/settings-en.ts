import { pluralOf } from './plural.ts';
import type { SettingsText } from './settings-text.ts';

const plural = pluralOf('en');
const quote = (text: string) => `“${text}”`;
const ofDiscipline = { marketing: 'of marketing', it: 'of IT', both: 'of marketing and IT' } as const;

export const settingsEn: SettingsText = {
  title: 'Settings',
  intro: 'Every change is kept at once, on this computer only, and acts in the pages that are open.',
  importGlossary: 'Import a glossary',
  contents: 'On this page',
  unread:
    'Part of what is stored here could not be read: it is damaged, or comes from a newer version. It is kept until you change something in this section; until then the usual values apply.',
  saveFailed: 'The browser did not store this change: its storage may be full. What you see is what is stored.',
  organisation: {
    title: 'Your organisation',
    intro: 'Whoever looks after this browser has set part of this page. It acts at once, and cannot be changed here.',
    settings: (count) => plural(count, { one: 'setting is set.', other: 'settings are set.' }),
    sources: (count) => plural(count, { one: 'glossary is given.', other: 'glossaries are given.' }),
    ownSources: 'No other glossaries can be added.',
    trustedKeys: 'Only glossaries that are signed by a key it trusts are taken.',
    relay: (address) => `Proposals go to ${address}.`,
    problems: (count) =>
      plural(count, {
        one: 'thing in the policy is wrong. It is left out; the rest acts. Tell your administrators:',
        other: 'things in the policy are wrong. They are left out; the rest acts. Tell your administrators:',
      }),
    whole: 'the whole policy',
  },
  you: {
    title: 'You',
    role: 'I work in',
    roles: {
      marketing: { label: 'Marketing', hint: 'The words of IT are marked, and explained in yours.' },
      it: { label: 'IT', hint: 'The words of marketing are marked, and explained in yours.' },
      both: { label: 'Both', hint: 'All words are marked, with both explanations at hand.' },
    },
    readingLanguage: 'Read first in',
    readingLanguageHint: 'The card always shows both languages: this one on top.',
    interfaceLanguage: 'Interface in',
    interfaceLanguageHint: 'Menus, buttons and this page. Automatic: as the browser.',
    automatic: 'Automatic',
  },
  marks: {
    title: 'Marks in pages',
    sample: 'So it looks in a page',
    sampleSections: [
      {
        heading: 'Monday’s meeting',
        pieces: [
          'The ',
          { term: 'landing page', side: 'marketing' },
          ' is live, but each call to the ',
          { term: 'API', side: 'it' },
          ' slows the ',
          { term: 'landing page', side: 'marketing' },
          ' down.',
        ],
      },
      {
        heading: 'Next steps',
        pieces: [
          'First the ',
          { term: 'API', side: 'it' },
          ', then the ',
          { term: 'landing page', side: 'marketing' },
          '. Nobody touches the ',
          { term: 'API', side: 'it' },
          ' on a Friday.',
        ],
      },
    ],
    words: 'Which words',
    marksOwnWords: {
      no: { label: 'The other side’s', hint: 'And those that both sides use.' },
      yes: { label: 'Mine too', hint: 'All words of the glossary.' },
    },
    bothSides: 'You work on both sides: the words of both are marked.',
    density: 'How often',
    densities: {
      page: { label: 'Once a page', hint: 'The quietest: at its first place only.' },
      section: { label: 'Once a section', hint: 'Once more under each heading.' },
      all: { label: 'Everywhere', hint: 'Wherever the term stands.' },
    },
    perScreen: 'In one screenful, at most',
    perScreenHint: {
      oneSide: 'The other side’s words go first. The others are explained with Shift.',
      both: 'What stands first goes first. The others are explained with Shift.',
    },
    perScreenChoices: { 6: '6', 12: '12', none: 'No limit' },
    look: 'Look',
    looks: { dotted: 'Dots', line: 'Thin line', tint: 'Tint' },
  },
  hover: {
    title: 'The card',
    trigger: 'It comes',
    triggers: {
      rest: { label: 'When the pointer rests', hint: 'On a marked term. With Shift held it comes at once.' },
      modifier: { label: 'Only with Shift held', hint: 'Nothing opens while you read.' },
    },
    delay: 'After a rest of',
    delayHint: 'Longer, if cards open when you do not mean them to.',
    delays: { 150: '0.15 s', 300: '0.3 s', 600: '0.6 s' },
    speech: 'Listen to terms',
    speechHint: 'A loudspeaker beside each term, where this computer has a voice for its language. No text is sent.',
    speechChoices: { yes: 'Yes', no: 'No' },
  },
  documents: {
    title: 'Documents',
    opensPdfs: 'Open PDFs here',
    opensPdfsHint:
      'A tab that comes to a PDF shows it in Passerelle’s reader, with its terms explained. One click there leads back to the browser’s own viewer.',
    opensPdfsChoices: { yes: 'Yes', no: 'No' },
    leave: 'The browser has not allowed it yet: PDFs stay in its own viewer.',
    giveLeave: 'Allow it',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    intro: 'They work in every page. The browser itself keeps them, and has them changed.',
    command: {
      _execute_action: 'Open Passerelle, ready to search',
      'next-term': 'Explain the next term of the page',
      'previous-term': 'Explain the previous term of the page',
      'open-panel': 'Open the side panel',
    },
    none: 'Not set',
    key: {},
    change: 'Change in the browser…',
    advice:
      'The browser does not let us open its page. You find it in the menu, under “Extensions” or “Add-ons and themes”, behind the cog.',
  },
  sites: {
    title: 'Sites',
    mode: 'Read pages',
    modes: {
      everywhere: { label: 'On all sites', hint: 'But those that you list.' },
      listed: { label: 'Only on listed sites', hint: 'Nothing is read anywhere else.' },
    },
    list: { everywhere: 'Sites left alone', listed: 'Sites that are read' },
    empty: {
      everywhere: {
        label: 'No site is left alone',
        hint: 'The toolbar button switches off the site of the open tab, too.',
      },
      listed: { label: 'No site is read', hint: 'Add the first one, and its terms are marked.' },
    },
    field: { everywhere: 'Leave a site alone', listed: 'Read a site' },
    fieldHint: 'example.org, *.example.org with all sites below it, or the beginning of a path: example.org/wiki/',
    add: 'Add',
    remove: (pattern) => `Remove ${pattern}`,
    problem: {
      empty: 'Type the address of a site, such as example.org.',
      'too-long': 'This is too long for the address of a site: the host is enough, such as example.org.',
      scheme: 'Only sites of the web are read: addresses that begin with http or https, or with the host itself.',
      wildcard: 'A star stands at the very beginning only, before a dot: *.example.org.',
      host: 'This is not the address of a site. Type it like example.org, or paste it from the address bar.',
      port: 'After the colon stands the number of a port, such as localhost:8080.',
      ending: 'Leave out spaces, and what follows a question mark or a number sign: the path is enough.',
      listed: (pattern) => `${pattern} is in the list already.`,
    },
  },
  domains: {
    title: 'Domains of the glossary',
    intro: 'Terms of a domain that is off are not marked in pages. The search still finds them.',
    loading: 'Reading the glossary…',
    failed: 'The glossary did not answer.',
    retry: 'Try again',
    entries: (count) => plural(count, { one: 'entry', other: 'entries' }),
    on: (on, all) => (on === all ? 'all on' : `${on} of ${all} on`),
    allOn: 'All on',
    allOff: 'All off',
    allOnIn: (discipline) => `All domains ${ofDiscipline[discipline]}: all on`,
    allOffIn: (discipline) => `All domains ${ofDiscipline[discipline]}: all off`,
  },
  silenced: {
    title: 'Silenced terms',
    intro: 'They go without a mark in every page. The search still finds them.',
    count: (count) => plural(count, { one: 'silenced term', other: 'silenced terms' }),
    empty: { label: 'No term is silenced', hint: 'At the foot of each card a term can be silenced, once you know it.' },
    markAgain: 'Mark again',
    markTermAgain: (term) => `Mark again: ${quote(term)}`,
    markAllAgain: 'Mark all again',
    gone: 'no longer in the glossary',
  },
};
