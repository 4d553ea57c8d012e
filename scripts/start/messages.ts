import type { Language } from '../../core/entry/language.ts';

type StartMessages = {
  readonly buildFailed: string;
  readonly marked: (count: number) => string;
  readonly screenshot: (file: string) => string;
  readonly opened: (address: string) => string;
};

const MESSAGES: Readonly<Record<Language, StartMessages>> = {
  fr: {
    buildFailed: 'La construction de l’extension a échoué.',
    marked: (count) =>
      `Pas d’écran : la page de démonstration a été lue sans fenêtre. ${count} ${count < 2 ? 'terme marqué' : 'termes marqués'} :`,
    screenshot: (file) => `Capture d’écran : ${file}`,
    opened: (address) =>
      `La page de démonstration est ouverte à l’adresse ${address}. Fermez le navigateur pour terminer.`,
  },
  en: {
    buildFailed: 'Building the extension failed.',
    marked: (count) =>
      `No display: the demo page was scanned headless. ${count} ${count === 1 ? 'term' : 'terms'} marked:`,
    screenshot: (file) => `Screenshot: ${file}`,
    opened: (address) => `The demo page is open at ${address}. Close the browser to end.`,
  },
};

/** What `npm start` says. */
export const startMessages = (language: Language): StartMessages => MESSAGES[language];
