/** A PDF of pages of text, pages that are a picture of 8 × 8 grey dots, as a scanner makes them, and empty ones. */
export function scannedPdf(pages: readonly ('text' | 'picture' | 'empty')[]): Uint8Array {
  const content = {
    text: 'BT /F1 12 Tf 60 700 Td (Some words of every day.) Tj ET',
    picture: 'q 400 0 0 400 60 300 cm BI /W 8 /H 8 /CS /G /BPC 8 /F /AHx ID ' + '7f'.repeat(64) + '> EI Q',
    empty: '',
  };
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((kind, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
      `<< /Length ${content[kind].length} >>\nstream\n${content[kind]}\nendstream`,
    ]),
  ];
  let body = '%PDF-1.4\n';
  const rows = objects.map((object, at) => {
    const row = `${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(`${body}${table}${trailer}`, 'latin1'));
}
