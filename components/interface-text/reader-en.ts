import { pluralOf } from './plural.ts';
import type { ReaderText } from './reader-text.ts';

const plural = pluralOf('en');

export const readerEn = {
  title: 'Read a document',
  lead: 'Specifications, tenders, minutes, slides: its jargon is underlined and explained here as in any page.',
  choose: 'Choose a document…',
  orDrop: 'or drop it anywhere on this page',
  dropHere: 'Drop it to read it here',
  formats: 'PDF, Word (.docx), Markdown, text, web page (.html)',
  paste: 'Or paste some text',
  pasteHint: 'A message, a chapter, notes…',
  readPasted: 'Read this text',
  pastedName: 'Pasted text',
  staysHere: 'Nothing of it leaves this computer.',
  opening: (name) => `Opening ${name}…`,
  another: 'Open another document',
  ownViewer: 'Show it in the browser’s own viewer',
  tools: 'Document tools',
  side: { terms: 'Terms of the document', outline: 'Contents', close: 'Close the list' },
  pages: {
    page: 'Page',
    of: (count) => `of ${count.toLocaleString('en')}`,
    label: (page, count) => `Page ${page} of ${count}`,
    link: 'Link within the document',
    zoomIn: 'Bigger',
    zoomOut: 'Smaller',
    fitWidth: 'Fit the width',
    zoom: (percent) => `Size: ${percent}`,
  },
  find: {
    open: 'Find in the document',
    label: 'Find in the document',
    next: 'Next place',
    previous: 'Previous place',
    close: 'Close the search',
    place: (at, count) => `${at.toLocaleString('en')} of ${count.toLocaleString('en')}`,
    none: 'Not in this document',
    searching: 'Searching…',
  },
  print: {
    start: 'Print',
    progress: (drawn, pages) => `Preparing page ${drawn} of ${pages} for the printer…`,
    cancel: 'Cancel printing',
  },
  password: {
    title: 'This PDF is locked',
    lead: (name) => `${name} opens with a password. It stays on this computer and is not kept.`,
    label: 'Password',
    wrong: 'This is not its password. Check capitals and the keyboard’s language.',
    open: 'Open',
    cancel: 'Do not open',
  },
  permission: {
    title: 'May Passerelle fetch this document?',
    lead: (host) =>
      `It is on ${host}. To read it here, Passerelle needs your leave to read from there. You can take it back in the browser’s settings.`,
    allow: 'Allow and open',
    denied: 'Without your leave the document stays closed here.',
    instead: 'Or download it and choose the file',
  },
  failed: {
    title: 'This document was not opened',
    fetch: {
      'files-closed': {
        text: 'The browser keeps files of this computer from extensions.',
        advice:
          'Switch on “Allow access to file URLs” for Passerelle, then try again. Or choose the file here: that always works.',
      },
      'files-never': {
        text: 'This browser keeps files of this computer from every extension.',
        advice: 'Choose the file here: that always works.',
      },
      unreachable: { text: 'Nobody answers at its address.', advice: 'Check the connection, then try again.' },
      refused: {
        text: 'Its host does not give it out.',
        advice: 'Sign in there in another tab, then try again. Or download it and choose the file.',
      },
      'not-found': { text: 'It is no longer at its address.', advice: 'Look for its new address on the site.' },
      'host-fault': { text: 'Its host has a fault of its own.', advice: 'Try again in a few minutes.' },
      gone: {
        text: 'The file can no longer be read: it was moved, renamed, deleted or changed, or it is a folder.',
        advice: 'Choose it again where it is now.',
      },
      'no-document': {
        text: 'Nothing that could be read was given.',
        advice: 'Choose one file, drop one, or paste text.',
      },
    },
    allowFiles: 'Open the settings of the extension',
    retry: 'Try again',
  },
  scanned: {
    all: 'This PDF has no text: its pages are pictures, such as a scan. Nothing can be underlined in it.',
    some: (pages, count) =>
      count === 1
        ? `Page ${pages} is a picture without text: nothing is underlined on it.`
        : `Pages ${pages} are pictures without text: nothing is underlined on them.`,
    advice: 'Text recognition (OCR) makes it readable, if you open the result here.',
  },
  pictures: {
    withheld: (count) =>
      `${plural(count, { one: 'picture from the network is', other: 'pictures from the network are' })} not loaded, so that nobody learns that you read this.`,
    showAll: 'Load them',
    show: (host, name) => (name ? `Load the picture “${name}” from ${host}` : `Load a picture from ${host}`),
  },
  closeRemark: 'Close this remark',
  noTerms: 'No jargon found',
  noTermsAdvice: 'This document speaks a language that everybody understands.',
} as const satisfies ReaderText;
