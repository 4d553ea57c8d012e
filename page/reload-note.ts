import type { Language } from '../core/entry/language.ts';

/** The glossary's interface texts live with React, which is gone when this is shown. */
const TEXT: Readonly<Record<Language, string>> = {
  fr: 'Passerelle a été mise à jour ou arrêtée. Rechargez cette page pour continuer à l’utiliser.',
  en: 'Passerelle was updated or turned off. Reload this page to go on using it.',
};

/** How long the note stays, in milliseconds. */
const STAY = 10_000;

/** Says quietly, in a corner and once, that the page has lost its extension. Goes by itself, with a click, with Esc, or before the page is printed. */
export function showReloadNote(document: Document, language: Language): void {
  const host = document.createElement('passerelle-note');
  const life = new AbortController();
  const { signal } = life;
  setStyle(host, HOST_STYLE);
  host.popover = 'manual';
  const note = document.createElement('div');
  setStyle(note, NOTE_STYLE);
  note.role = 'status';
  note.lang = language;
  host.attachShadow({ mode: 'closed' }).append(note);
  document.documentElement.append(host);
  host.showPopover();
  // Announced because it comes into a status that is there.
  note.textContent = TEXT[language];
  const timer = setTimeout(() => life.abort(), STAY);
  host.addEventListener('click', () => life.abort(), { signal });
  window.addEventListener('beforeprint', () => life.abort(), { signal });
  document.addEventListener('keydown', ({ key, isTrusted }) => isTrusted && key === 'Escape' && life.abort(), {
    capture: true,
    signal,
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    host.remove();
  });
}

const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto 16px 16px auto',
  'max-width': 'min(320px, calc(100vw - 32px))',
  'box-sizing': 'border-box',
  background: 'transparent',
  'color-scheme': 'light dark',
};

const NOTE_STYLE = {
  padding: '12px 16px',
  border: '1px solid light-dark(#d6d1c6, #47454a)',
  'border-radius': '8px',
  background: 'light-dark(#fffefc, #1e1d1f)',
  color: 'light-dark(#211f1c, #eeebe5)',
  font: '14px/1.45 system-ui, sans-serif',
  'box-shadow': '0 1px 1px rgb(33 31 28 / 6%), 0 2px 6px rgb(33 31 28 / 14%)',
  cursor: 'default',
};

/** One by one: a page's policy may refuse style sheets and attributes, and its own rules must not win. */
function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value, 'important');
}
