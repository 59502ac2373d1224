import { crc32, deflateSync } from 'node:zlib';
import { type DrawnPage, drawPage } from './draw-page.ts';

/** A page as a picture for a model. */
export interface PicturedPage {
  number: number;
  png: Uint8Array;
  /** In points. */
  height: number;
}

/** Draws a page of a PDF, from 1. Throws `ValidationError` for a file that can't be opened. */
export async function picturePage({
  name,
  bytes,
  page,
}: {
  name: string;
  bytes: Uint8Array;
  page: number;
}): Promise<PicturedPage> {
  const drawn = await drawPage(name, bytes, page, FOR_MODELS);
  return { number: page, png: asPng(drawn), height: drawn.page.height };
}

/** Dots per inch: models see larger pictures made smaller, and are paid by their size. */
const FOR_MODELS = 150;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function asPng({ width, height, grey }: DrawnPage): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits of grey.
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(body.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
