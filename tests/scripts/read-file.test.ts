import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DOCUMENT_PROBLEMS, type DocumentProblem } from '../../core/documents/document-problems.ts';
import type { PdfText } from '../../core/documents/pdf/read-pdf-text.ts';
import { readDocumentFile } from '../../scripts/scan/read-file.ts';
import { writePdf, type PdfLineDraft } from '../setup/write-pdf.ts';
import { docxParts, paragraph, writeZip } from '../setup/write-zip.ts';
import { PATIENT } from './run-script.ts';

vi.setConfig(PATIENT);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, content: string | Uint8Array, password?: string) {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return readDocumentFile(file, password);
}

async function blocksOf(name: string, content: string | Uint8Array, password?: string): Promise<string[]> {
  const found = await read(name, content, password);
  if ('problem' in found) throw new Error(found.problem.en);
  for (const { start, readable } of found.document.blocks)
    expect(found.document.text.slice(start, start + readable.length)).toBe(readable);
  return found.document.blocks.map(({ readable }) => readable);
}

const problemOf = async (name: string, content: string | Uint8Array, password?: string): Promise<unknown> =>
  read(name, content, password);
const isProblem = (problem: DocumentProblem) => ({ problem: DOCUMENT_PROBLEMS[problem] });

/** Lines one below the other. */
const column = (texts: readonly string[], x = 72, top = 700): PdfLineDraft[] =>
  texts.map((text, at) => ({ text, x, y: top - 12 * at }));

const LEFT = [
  'The team looks at the conver-',
  'sion rate of each page and at',
  'the customer data platform of',
  'the bank before a new cam-',
];
const RIGHT = [
  'paign is begun by the people',
  'who write it, and by those',
  'who keep the systems run-',
  'ning in the night.',
];

describe('a PDF', () => {
  it('has the words whole that a line’s end cuts', async () => {
    expect(await blocksOf('hyphen.pdf', writePdf([column(LEFT.slice(0, 2))]))).toEqual([
      'The team looks at the conversion rate of each page and at',
    ]);
  });

  it.each([
    ['one column after the other', [...column(LEFT), ...column(RIGHT, 320)]],
    ['row by row', LEFT.flatMap((_, at) => [column(LEFT)[at]!, column(RIGHT, 320)[at]!])],
  ])('has its columns one after the other when they are written %s', async (_, lines) => {
    const whole = `${LEFT.join(' ')} ${RIGHT.join(' ')}`.replaceAll(/- /gu, '');
    expect(await blocksOf('columns.pdf', writePdf([lines]))).toEqual([whole]);
  });

  it('has a term whole that a page’s end cuts, and its running lines once, apart', async () => {
    const page = (number: number, texts: readonly string[]): PdfLineDraft[] => [
      { text: 'The roadmap of the bank', x: 72, y: 800 },
      ...column(texts),
      { text: `Page ${number}`, x: 280, y: 40 },
    ];
    const pdf = writePdf([
      page(1, ['We choose a new customer', 'relationship']),
      page(2, ['management tool, and we', 'keep it.']),
      page(3, ['The end.']),
    ]);
    expect(await blocksOf('pages.pdf', pdf)).toEqual([
      'We choose a new customer relationship management tool, and we keep it.',
      'The roadmap of the bank',
      'Page 1',
      'The end.',
    ]);
  });

  it('is read on a page that is turned', async () => {
    const turned = [0, 12, 24, 36].map((x, at): PdfLineDraft => ({ text: LEFT[at]!, x: 200 + x, y: 100, turn: 90 }));
    const [block] = await blocksOf('turned.pdf', writePdf([turned]));
    expect(block).toBe(
      'The team looks at the conversion rate of each page and at the customer data platform of the bank before a new cam-',
    );
  });

  it('leads from its text back to the items of its pages', async () => {
    const found = await read('map.pdf', writePdf([column(LEFT)]));
    const { text, map } = (found as unknown as { document: PdfText }).document;
    const start = text.indexOf('conversion rate');
    const spans = map.spansOf(start, start + 'conversion rate'.length);
    expect(spans.map(({ from, to }) => to - from)).toEqual(['conver'.length, 'sion rate'.length]);
    expect(map.offsetOf({ ...spans[1]!, at: spans[1]!.from })).toBe(start + 'conver'.length);
  });

  it('opens with its password only', async () => {
    const pdf = writePdf([column(['The CRM is here.'])], { password: 'sésame' });
    expect(await problemOf('locked.pdf', pdf)).toMatchObject({
      problem: { en: expect.stringContaining('--password') as string },
    });
    expect(await problemOf('locked.pdf', pdf, 'wrong')).toEqual(isProblem('password-wrong'));
    expect(await blocksOf('locked.pdf', pdf, 'sésame')).toEqual(['The CRM is here.']);
  });

  it('says that it has no text where its pages are pictures', async () => {
    expect(await problemOf('scan.pdf', writePdf([[], []]))).toEqual(isProblem('no-text'));
  });

  it('runs none of its scripts, and takes its language from the document', async () => {
    const catalog = '/Lang (fr-FR) /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>';
    const found = await read('script.pdf', writePdf([column(['Le CRM.'])], { catalog }));
    expect(found).toMatchObject({ document: { blocks: [{ readable: 'Le CRM.', language: 'fr' }] } });
  });
});

describe('a Word document', () => {
  it('is read as paragraphs', async () => {
    const docx = writeZip(docxParts(paragraph('Le CRM est là.') + paragraph('Le cloud aussi.')));
    expect(await blocksOf('notes.docx', docx)).toEqual(['Le CRM est là.', 'Le cloud aussi.']);
  });

  it('never fetches what it refers to', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests++;
      response.end();
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const image = `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const related = `<Relationship Id="rId9" Type="image" Target="http://127.0.0.1:${port}/x.png" TargetMode="External"/>`;
    expect(await blocksOf('remote.docx', writeZip(docxParts(image + paragraph('Le CRM.'), related)))).toEqual([
      'Le CRM.',
    ]);
    await new Promise((resolve) => server.close(resolve));
    expect(requests).toBe(0);
  });

  it('is not unpacked where it would be too big, or says less than is true', async () => {
    const bomb = { name: 'word/media/a.png', content: Buffer.alloc(2 ** 24) };
    const honest = writeZip([
      ...docxParts(paragraph('x')),
      ...Array.from({ length: 20 }, (_, at) => ({ ...bomb, name: `${bomb.name}${at}` })),
    ]);
    expect(honest.length).toBeLessThan(2 ** 20);
    expect(await problemOf('bomb.docx', honest)).toEqual(isProblem('unpacks-too-big'));
    const liar = writeZip([...docxParts(paragraph('x')), { ...bomb, size: 1000 }]);
    expect(await problemOf('liar.docx', liar)).toEqual(isProblem('damaged'));
  });
});

describe('a file', () => {
  const pdf = writePdf([column(['Le CRM.'])]);
  const docx = writeZip(docxParts(paragraph('Le CRM.')));

  it.each([
    ['a PDF called .docx', 'a.docx', pdf],
    ['a Word document called .pdf', 'b.pdf', docx],
    ['a Word document without an extension', 'c', docx],
    ['a web page called .pdf', 'd.pdf', '<!doctype html><script>Le cloud.</script><p>Le CRM.</p>'],
    ['text called .docx', 'e.docx', 'Le CRM.'],
  ])('is taken for what it holds: %s', async (_, name, content) => {
    expect(await blocksOf(name, content)).toEqual(['Le CRM.']);
  });

  it.each<[DocumentProblem, string, string | Uint8Array]>([
    ['empty', 'a.pdf', ''],
    ['damaged', 'b.pdf', pdf.subarray(0, 200)],
    ['damaged', 'c.pdf', Uint8Array.of(0, 1, 2, 3)],
    ['damaged', 'd.docx', docx.subarray(0, docx.length - 30)],
    ['other-zip', 'e.docx', writeZip([{ name: 'a.txt', content: 'CRM' }])],
    ['other-office', 'f.docx', writeZip([{ name: 'xl/workbook.xml', content: '<a/>' }])],
    ['old-office', 'g.doc', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex')],
    [
      'encrypted-office',
      'h.docx',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    ],
    ['unknown-format', 'i.pptx', 'CRM'],
  ])('is refused with its reason: %s, %s', async (problem, name, content) => {
    expect(await problemOf(name, content)).toEqual(isProblem(problem));
  });

  it('is not read where it is too big', async () => {
    const file = path.join(folder, 'big.pdf');
    await writeFile(file, '%PDF-1.4');
    await truncate(file, 500 * 2 ** 20);
    expect(await readDocumentFile(file)).toEqual(isProblem('too-big'));
  });
});
