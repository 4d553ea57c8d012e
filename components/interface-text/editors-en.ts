import type { EditorsText } from './editors-text.ts';

export const editorsEn: EditorsText = {
  title: 'No marks in this editor',
  reason: {
    google: 'Google’s editor draws its text like a picture: there is nothing to underline.',
    office: 'Office on the web keeps the text of the document to itself: there is nothing to underline.',
    board: 'This board is drawn like a picture: there is no text to underline.',
  },
  works: 'What works instead',
  offer: {
    export: {
      label: 'Open in the reader',
      hint: 'Google’s own HTML copy, with your session. The browser asks you to allow it the first time.',
    },
    'plain-view': { label: 'Open the plain view', hint: 'Google’s page without the editor, marked like any other.' },
    paste: { label: 'Paste its text', hint: 'Select and copy it here, then paste it in the reader.' },
  },
  file: {
    label: 'Open its file',
    hint: {
      word: 'In Word’s File menu, download a copy. Then open it in the reader.',
      powerpoint: 'In PowerPoint’s File menu, download it as PDF. Then open it in the reader.',
      office: 'In the File menu, download a copy (slides as PDF). Then open it in the reader.',
    },
  },
  exportHint: {
    'google-slides': 'Google’s own PDF copy, with your session. The browser asks you to allow it the first time.',
    'google-drawing': 'Google’s own PDF copy, with your session. The browser asks you to allow it the first time.',
  },
};
