import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnEditorAt } from '../../../core/documents/drawn-editors.ts';

const ID = '1aB-_cdefghijklmnopqrstuvwxyz0123456789';
const GOOGLE = 'https://docs.google.com';

const told = (address: string) => {
  const editor = drawnEditorAt(address);
  return editor && [editor.kind, ...editor.offers.map((offer) => ('address' in offer ? offer.address : offer.kind))];
};

describe('a document of Google’s editors', () => {
  it.each([
    [`${GOOGLE}/document/d/${ID}/edit?tab=t.0#heading=h.abc`, `${GOOGLE}/document/d/${ID}`],
    [`${GOOGLE}/document/u/1/d/${ID}/edit`, `${GOOGLE}/document/u/1/d/${ID}`],
    [`${GOOGLE}/document/d/${ID}`, `${GOOGLE}/document/d/${ID}`],
    [`${GOOGLE}/document/d/${ID}/`, `${GOOGLE}/document/d/${ID}`],
    [`${GOOGLE}/document/d/${ID}/preview`, `${GOOGLE}/document/d/${ID}`],
    [`${GOOGLE}/a/acme.example/document/d/${ID}/view?usp=sharing`, `${GOOGLE}/a/acme.example/document/d/${ID}`],
  ])('%s is exported as HTML, has a plain view, and can be pasted', (address, document) => {
    expect(told(address)).toEqual([
      'google-document',
      `${document}/export?format=html`,
      `${document}/mobilebasic`,
      'paste',
    ]);
  });

  it('keeps the key of an older file, in each of its views', () => {
    expect(told(`${GOOGLE}/document/d/${ID}/edit?usp=sharing&resourcekey=0-Ab_9`)).toEqual([
      'google-document',
      `${GOOGLE}/document/d/${ID}/export?format=html&resourcekey=0-Ab_9`,
      `${GOOGLE}/document/d/${ID}/mobilebasic?resourcekey=0-Ab_9`,
      'paste',
    ]);
  });

  it.each([
    [
      `presentation/u/2/d/${ID}/edit#slide=id.p1`,
      ['google-slides', `presentation/u/2/d/${ID}/export/pdf`, `presentation/u/2/d/${ID}/htmlpresent`],
    ],
    [
      `presentation/d/${ID}/present?slide=id.p`,
      ['google-slides', `presentation/d/${ID}/export/pdf`, `presentation/d/${ID}/htmlpresent`],
    ],
    [`spreadsheets/d/${ID}/edit?gid=0#gid=0`, ['google-sheet', `spreadsheets/d/${ID}/htmlview`]],
    [`drawings/d/${ID}/edit`, ['google-drawing', `drawings/d/${ID}/export/pdf`]],
  ])('%s', (path, [kind, ...views]) => {
    expect(told(`${GOOGLE}/${path}`)).toEqual([kind, ...views.map((view) => `${GOOGLE}/${view}`), 'paste']);
  });

  it('asks for no more than the hosts that hand out the export', () => {
    expect(drawnEditorAt(`${GOOGLE}/document/d/${ID}/edit`)!.offers[0]).toMatchObject({
      origins: ['https://docs.google.com/*', 'https://*.googleusercontent.com/*'],
    });
  });

  it('offers nothing that is itself taken for an editor, on no other host', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('document', 'presentation', 'spreadsheets', 'drawings'),
        fc.stringMatching(/^[\w-]{20,60}$/u),
        fc.constantFrom('', '/edit', '/view', '/preview'),
        fc.webQueryParameters(),
        (kind, id, view, query) => {
          const editor = drawnEditorAt(`${GOOGLE}/${kind}/d/${id}${view}?${query}`)!;
          for (const offer of editor.offers) {
            if (!('address' in offer)) continue;
            const { origin, hash, pathname } = new URL(offer.address);
            expect([origin, hash]).toEqual([GOOGLE, '']);
            expect(pathname).toContain(`/${kind}/d/${id}/`);
            expect(drawnEditorAt(offer.address)).toBeNull();
          }
        },
      ),
    );
  });
});

describe('another editor', () => {
  it.each([
    ['https://word.cloud.microsoft/open/onedrive/', 'word'],
    ['https://euc-word-edit.officeapps.live.com/we/wordeditorframe.aspx', 'word'],
    ['https://acme.sharepoint.com/:w:/r/sites/dsi/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D&file=Note.docx', 'word'],
    [
      'https://acme-my.sharepoint.com/personal/a_b/_layouts/15/Doc.aspx?sourcedoc=1&file=Plan%20m%C3%A9dia.docx',
      'word',
    ],
    ['https://acme.sharepoint.com/:p:/s/mkg/EaBc?e=1', 'powerpoint'],
    ['https://powerpoint.cloud.microsoft/', 'powerpoint'],
    ['https://onedrive.live.com/edit?id=1', 'office'],
    ['https://acme-my.sharepoint.com/personal/a_b/_layouts/15/Doc.aspx?sourcedoc=1', 'office'],
  ])('%s: %s, whose file is opened once it is downloaded', (address, kind) => {
    expect(told(address)).toEqual([kind, 'file', 'paste']);
  });

  it.each([
    ['https://acme.sharepoint.com/:x:/r/sites/dsi/Doc.aspx', 'excel'],
    ['https://excel.cloud.microsoft/', 'excel'],
    ['https://www.figma.com/design/aBcDeFgHiJkLmNoPqRsTuV/Refonte?node-id=0-1', 'board'],
    ['https://www.figma.com/board/aBcDeFgHiJkLmNoPqRsTuV/Atelier', 'board'],
    ['https://miro.com/app/board/uXjVabc=/', 'board'],
    ['https://lucid.app/lucidchart/01234567-89ab-cdef-0123-456789abcdef/edit', 'board'],
  ])('%s: %s, whose text can be pasted', (address, kind) => expect(told(address)).toEqual([kind, 'paste']));
});

it.each([
  `${GOOGLE}/document/d/e/2PACX-1vabcdefghijklmnopqrstuvwxyz/pub`,
  `${GOOGLE}/presentation/d/e/2PACX-1vabcdefghijklmnopqrstuvwxyz/pub?start=false`,
  `${GOOGLE}/spreadsheets/d/e/2PACX-1vabcdefghijklmnopqrstuvwxyz/pubhtml`,
  `${GOOGLE}/document/u/0/`,
  `${GOOGLE}/document/create`,
  `${GOOGLE}/forms/d/${ID}/edit`,
  `${GOOGLE}/document/d/short/edit`,
  `${GOOGLE}/document/d/${ID}/export?format=html`,
  `http://docs.google.com/document/d/${ID}/edit`,
  `https://docs.google.com:8443/document/d/${ID}/edit`,
  `https://docs.google.com.exemple.fr/document/d/${ID}/edit`,
  `https://docs.google.com@exemple.fr/document/d/${ID}/edit`,
  `https://exemple.fr/?u=https://docs.google.com/document/d/${ID}/edit`,
  `https://docs-google.com/document/d/${ID}/edit`,
  'https://acme.sharepoint.com/sites/dsi/SitePages/Accueil.aspx',
  'https://acme.sharepoint.com.exemple.fr/:w:/r/x',
  'https://exemple.fr/?u=https://word.cloud.microsoft/',
  'https://word.cloud.microsoft.exemple.fr/',
  'https://www.figma.com/community/file/123456789012345678/Kit',
  'https://www.figma.com.exemple.fr/design/aBcDeFgHiJkLmNoPqRsTuV/x',
  'https://miro.com/fr/produit/',
  '',
])('%s is a page like any other', (address) => expect(drawnEditorAt(address)).toBeNull());
