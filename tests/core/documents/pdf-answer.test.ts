import { describe, expect, it } from 'vitest';
import { isShownPdf } from '../../../core/documents/pdf-answer.ts';

describe('what a browser’s own viewer shows', () => {
  it.each([
    ['a PDF', { 'Content-Type': 'application/pdf' }, {}, true],
    ['a PDF, whatever case and parameters', { 'content-type': 'Application/PDF; charset=binary' }, {}, true],
    ['one that names itself', { 'Content-Type': 'application/pdf', 'Content-Disposition': 'inline; a.pdf' }, {}, true],
    ['one to be saved', { 'Content-Type': 'application/pdf', 'Content-Disposition': 'Attachment; a.pdf' }, {}, false],
    ['what only begins like one', { 'Content-Type': 'application/pdfx' }, {}, false],
    ['a page', { 'Content-Type': 'text/html' }, {}, false],
    ['nothing said', {}, {}, false],
    ['what comes of a form', { 'Content-Type': 'application/pdf' }, { method: 'POST' }, false],
    ['a fault', { 'Content-Type': 'application/pdf' }, { status: 500 }, false],
  ] as const)('%s', (_, headers, other, isShown) => {
    const list = Object.entries(headers).map(([name, value]) => ({ name, value }));
    expect(isShownPdf({ method: 'GET', status: 200, headers: list, ...other })).toBe(isShown);
  });
});
