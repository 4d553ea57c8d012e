import type { Frame, Page } from 'puppeteer-core';
import { isRead, marksIn } from '../e2e/pages/marks-in.ts';
import { MarkedPage } from '../e2e/pages/marked-page.ts';
import { expect, test } from './firefox-fixture.ts';
import { Card } from './pages/card.ts';

const html = (body: string) =>
  `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.6 serif">${body}</body></html>`;
const shadow = (body: string) => `<template shadowrootmode="open">${body}</template>`;
const INSIDE = '<p>Le lac de données.</p>';

test.describe('what is read, in Firefox', () => {
  test('frames of every kind, when they are seen and big enough to hold a term', async ({ tab, writePage }) => {
    const inside = writePage(html(INSIDE));
    const frames = `<iframe src="${inside}"></iframe><iframe src="${inside.replace('127.0.0.1', 'localhost')}"></iframe>
      <iframe srcdoc="${INSIDE}"></iframe><iframe sandbox srcdoc="${INSIDE}"></iframe><iframe name="blank"></iframe>
      <iframe name="small" width="30" src="${inside}"></iframe>`;
    await tab.goto(writePage(html(`<p>La dette technique.</p>${frames}`)));
    await expect.poll(() => marksIn(tab)).toEqual(['dette technique']);
    await tab.evaluate(`frames.blank.document.body.innerHTML = '${INSIDE}'`);
    const [same, other, srcdoc, sandboxed, blank, small] = innerFrames(tab);
    for (const frame of [same, other, srcdoc, sandboxed, blank])
      await expect.poll(() => marksIn(frame!)).toEqual(['lac de données']);
    expect(await isRead(small!)).toBe(false);
  });

  test('shadow roots in each other, those that come later, and the card of a term in them', async ({
    firefox,
    tab,
    writePage,
  }) => {
    const roots = `<x-a>${shadow(`${INSIDE}<x-b>${shadow('<p>Le CRM.</p>')}</x-b>`)}</x-a><x-late></x-late>`;
    await tab.goto(writePage(html(`${roots}<p>La dette technique.</p>`)));
    await expect.poll(() => marksIn(tab)).toEqual(['CRM', 'dette technique', 'lac de données']);
    await tab.evaluate(() =>
      customElements.define(
        'x-late',
        class extends HTMLElement {
          connectedCallback(): void {
            this.attachShadow({ mode: 'open' }).innerHTML = '<p>Un microservice.</p>';
          }
        },
      ),
    );
    await expect.poll(() => marksIn(tab), { timeout: 10_000 }).toContain('microservice');
    const middle = await tab.evaluate(() => {
      const text = document.querySelector('x-a')!.shadowRoot!.querySelector('p')!.firstChild!;
      const range = document.createRange();
      range.setStart(text, 3);
      range.setEnd(text, 10);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await new MarkedPage(tab).restAt(middle);
    const card = new Card(firefox, tab);
    await card.waitUntilShown();
    await expect.poll(() => card.text()).toContain('data lake');
  });

  test('plain text, XHTML, and a document that is written anew', async ({ tab, writePage }) => {
    await tab.goto(writePage({ body: 'Le lac de données.\n', type: 'text/plain; charset=utf-8' }));
    await expect.poll(() => marksIn(tab)).toEqual(['lac de données']);
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title></head><body>${INSIDE}</body></html>`;
    await tab.goto(writePage({ body: xhtml, type: 'application/xhtml+xml; charset=utf-8' }));
    await expect.poll(() => marksIn(tab)).toEqual(['lac de données']);
    await tab.goto(writePage(html(INSIDE)));
    await expect.poll(() => marksIn(tab)).toEqual(['lac de données']);
    await tab.evaluate((body) => {
      document.open();
      document.write(body);
      document.close();
    }, html('<p>La dette technique.</p>'));
    await expect.poll(() => marksIn(tab)).toEqual(['dette technique']);
  });

  test('an editor, but not while somebody types in it', async ({ tab, writePage }) => {
    await tab.goto(writePage(html('<div id="editor" contenteditable>La dette technique.</div><p>Le CRM.</p><input>')));
    await expect.poll(() => marksIn(tab)).toEqual(['CRM', 'dette technique']);
    await tab.click('#editor');
    await expect.poll(() => marksIn(tab)).toEqual(['CRM']);
    await tab.click('input');
    await expect.poll(() => marksIn(tab)).toEqual(['CRM', 'dette technique']);
  });
});

const innerFrames = (tab: Page): Frame[] => tab.frames().filter((frame) => frame.parentFrame() === tab.mainFrame());
