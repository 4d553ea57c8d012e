import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_PROBLEMS } from '../../../core/documents/document-problems.ts';
import type { Inflate } from '../../../core/documents/docx/check-docx.ts';
import { docxToHtml } from '../../../core/documents/docx/docx-to-html.ts';
import { sniffDocument } from '../../../core/documents/sniff-document.ts';
import { docxParts, paragraph, writeZip } from '../../setup/write-zip.ts';

const decodeUtf8 = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const inflate: Inflate = async (bytes, limit) => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(limit, 1) });
  } catch {
    return null;
  }
};
const DOCX = writeZip(docxParts(paragraph('Le CRM est là.')));

describe('a file of any bytes', () => {
  it('is taken for something, or refused with a reason', () => {
    const beginning = fc.constantFrom(
      '',
      '%PDF-',
      'PK\u0003\u0004',
      'PK\u0005\u0006',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
      '<html>',
    );
    const name = fc.constantFrom('a.pdf', 'a.docx', 'a.txt', 'a', 'a.', '.pdf');
    fc.assert(
      fc.property(beginning, fc.uint8Array({ maxLength: 200 }), name, (first, rest, called) => {
        const sniffed = sniffDocument(Buffer.concat([Buffer.from(first, 'latin1'), rest]), {
          name: called,
          decodeUtf8,
        });
        expect(sniffed.ok || sniffed.problem in DOCUMENT_PROBLEMS).toBe(true);
      }),
    );
  });
});

describe('a Word document with damage', () => {
  it('is read or refused, and nothing is thrown', async () => {
    const damage = fc.array(fc.tuple(fc.nat(DOCX.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(DOCX.length), async (changes, cut) => {
        const bytes = DOCX.slice(0, cut % 3 === 0 ? cut : DOCX.length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const converted = await docxToHtml(bytes, { inflate, hasImages: true });
        expect(converted.ok || converted.problem in DOCUMENT_PROBLEMS).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('has its own pictures as addresses of data, and none from elsewhere', async () => {
    const picture = (attribute: string) =>
      `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${attribute}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const related =
      '<Relationship Id="rId7" Type="image" Target="media/a.png"/><Relationship Id="rId8" Type="image" Target="https://example.org/b.png" TargetMode="External"/>';
    const body = picture('r:embed="rId7"') + picture('r:link="rId8"');
    const bytes = writeZip([...docxParts(body, related), { name: 'word/media/a.png', content: 'PNG' }]);
    const converted = await docxToHtml(bytes, { inflate, hasImages: true });
    expect(converted).toMatchObject({ ok: true });
    const html = converted.ok ? converted.html : '';
    expect(html).toContain('base64,UE5H"');
    expect(html).not.toContain('example.org');
  });
});
