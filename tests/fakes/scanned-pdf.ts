import { deflateSync } from 'node:zlib';

/** One page of a scan: shades of grey, row by row, at 200 dots per inch. */
export interface ScannedSheet {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** A PDF as scanners write it: each page one picture and nothing else. */
export function scannedPdf(sheets: readonly ScannedSheet[], dotsPerInch = 200): Uint8Array {
  const objects: Buffer[] = [];
  const add = (text: string, stream?: Uint8Array) => {
    const body = stream
      ? Buffer.concat([
          Buffer.from(text.replace('>>', `/Length ${stream.length} >>\nstream\n`), 'latin1'),
          stream,
          Buffer.from('\nendstream', 'latin1'),
        ])
      : Buffer.from(text, 'latin1');
    objects.push(body);
    return objects.length;
  };
  const pagesAt = 3 * sheets.length + 1;
  const kids = sheets.map(({ width, height, grey }) => {
    const [wide, high] = [width, height].map((dots) => (dots * 72) / dotsPerInch);
    const picture = add(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode >>`,
      deflateSync(grey),
    );
    const content = add('<< >>', Buffer.from(`q ${wide} 0 0 ${high} 0 0 cm /P Do Q`, 'latin1'));
    return add(
      `<< /Type /Page /Parent ${pagesAt} 0 R /MediaBox [0 0 ${wide} ${high}] /Contents ${content} 0 R /Resources << /XObject << /P ${picture} 0 R >> >> >>`,
    );
  });
  add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] >>`);
  const root = add(`<< /Type /Catalog /Pages ${pagesAt} 0 R >>`);
  const parts = [Buffer.from('%PDF-1.4\n', 'latin1')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  objects.forEach((body, index) => {
    const whole = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`, 'latin1'),
      body,
      Buffer.from('\nendobj\n', 'latin1'),
    ]);
    offsets.push(at);
    at += whole.length;
    parts.push(whole);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R >>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
