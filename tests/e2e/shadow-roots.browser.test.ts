import { expect, test } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { marksIn } from './pages/marks-in.ts';

const html = (body: string) =>
  `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.6 serif">${body}</body></html>`;
const shadow = (body: string) => `<template shadowrootmode="open">${body}</template>`;

test.describe('open shadow roots', () => {
  for (const [name, body, marks] of [
    ['on a custom element', `<x-app>${shadow('<p>Le lac de données.</p>')}</x-app>`, ['lac de données']],
    ['with text right below the root', `<div>${shadow('Le lac de données.')}</div>`, ['lac de données']],
    [
      'in each other',
      `<x-a>${shadow(`<x-b>${shadow(`<x-c>${shadow('<p>Le CRM.</p>')}</x-c><p>La dette technique.</p>`)}</x-b>`)}</x-a>`,
      ['CRM', 'dette technique'],
    ],
    [
      'with slots: text is read where it stands in the page',
      `<x-a>${shadow('<p>Un <slot>repli du CRM</slot></p>')}<b>lac de données</b></x-a>`,
      ['lac de données'],
    ],
    ['that give the text in them no place', `<div>${shadow('<p>Le CRM.</p>')}Le lac de données.</div>`, ['CRM']],
    ['inside what is not read', `<div aria-hidden="true"><x-a>${shadow('<p>Le lac de données.</p>')}</x-a></div>`, []],
  ] as const)
    test(name, async ({ page, writePage }) => {
      await page.goto(writePage(html(`${body}<p>Le retour sur investissement.</p>`)));
      await expect.poll(() => marksIn(page)).toEqual([...marks, 'retour sur investissement']);
    });

  test('are followed as their text changes and goes', async ({ page, writePage }) => {
    await page.goto(writePage(html(`<x-app>${shadow('<p>Le lac de données.</p>')}</x-app>`)));
    await expect.poll(() => marksIn(page)).toEqual(['lac de données']);
    await page.evaluate(() => document.querySelector('x-app')!.shadowRoot!.append('Le CRM.'));
    await expect.poll(() => marksIn(page)).toEqual(['CRM', 'lac de données']);
    await page.evaluate(() => (document.querySelector('x-app')!.shadowRoot!.querySelector('p')!.textContent = 'Fin.'));
    await expect.poll(() => marksIn(page)).toEqual(['CRM']);
    await page.evaluate(() => {
      const app = document.querySelector('x-app')!;
      app.remove();
      setTimeout(() => document.body.append(app), 500);
    });
    await expect.poll(() => marksIn(page)).toEqual([]);
    await expect.poll(() => marksIn(page)).toEqual(['CRM']);
  });

  test('are found when they come later: with a new element, by an upgrade, or on an element that was there', async ({
    page,
    writePage,
  }) => {
    await page.goto(writePage(html('<x-late></x-late><div id="plain"></div><p>La dette technique.</p>')));
    await expect.poll(() => marksIn(page)).toEqual(['dette technique']);
    await page.evaluate(() => {
      const card = document.createElement('x-new');
      card.attachShadow({ mode: 'open' }).innerHTML = '<p>Le lac de données.</p>';
      document.body.append(card);
    });
    await expect.poll(() => marksIn(page)).toEqual(['dette technique', 'lac de données']);
    await page.evaluate(() => {
      document.querySelector('#plain')!.attachShadow({ mode: 'open' }).textContent = 'Un microservice.';
      customElements.define(
        'x-late',
        class extends HTMLElement {
          connectedCallback(): void {
            this.attachShadow({ mode: 'open' }).innerHTML = '<p>Le CRM.</p>';
          }
        },
      );
    });
    await expect.poll(() => marksIn(page)).toEqual(['CRM', 'dette technique', 'lac de données', 'microservice']);
  });

  test('show the card of a term two roots deep', async ({ page, writePage }) => {
    const inner = `<x-b>${shadow('<p>Le lac de données.</p>')}</x-b>`;
    await page.goto(writePage(html(`<main><x-a>${shadow(inner)}</x-a></main>`)));
    await expect.poll(() => marksIn(page)).toEqual(['lac de données']);
    const card = new Card(page);
    await page.getByText('Le lac de données.').hover({ position: { x: 60, y: 14 } });
    await card.waitUntilShown();
    await expect(card.dialog).toContainText('data lake');
  });
});
