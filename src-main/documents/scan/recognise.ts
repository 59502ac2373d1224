import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Tesseract, TesseractApi } from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { z } from 'zod';
import type { ScanLanguage } from '#shared/domain/scan.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { DrawnPage } from './draw-page.ts';
import { dataFile } from './languages.ts';

const Box = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
const Word = z.object({
  text: z.string(),
  /** 0-100. */
  confidence: z.number(),
  bbox: Box,
  /** Its letters. */
  symbols: z.array(z.object({ text: z.string(), bbox: Box })),
});
const Line = z.object({
  words: z.array(Word),
  baseline: Box,
  /** Heights in dots, of the whole line and of what stands above and below its small letters. */
  rowAttributes: z.object({ rowHeight: z.number(), descenders: z.number(), ascenders: z.number() }),
});
const Recognised = z.object({
  blocks: z.array(z.object({ paragraphs: z.array(z.object({ lines: z.array(Line) })) })),
});

/** A line of print with its words; all in dots from the page's upper left corner. */
export type PrintedLine = z.infer<typeof Line>;
export type PrintedWord = z.infer<typeof Word>;

interface Engine {
  tesseract: Tesseract;
  api: TesseractApi;
}

/** Kept for the next page; a thread reads one language at a time. */
let opened: { key: string; engine: Promise<Engine> } | null = null;

/**
 * The lines that are printed on a page, by the language's data in `folder`. Some seconds a page: for worker threads alone.
 * Throws `ValidationError` where the data can not be used.
 */
export async function recognise(
  { width, height, grey }: DrawnPage,
  language: ScanLanguage,
  folder: string,
): Promise<PrintedLine[]> {
  const { tesseract, api } = await engineFor(language, folder);
  tesseract.FS.writeFile('/input', asPgm(width, height, grey));
  try {
    if (api.SetImageFile(1, 0) === 1) return [];
    api.Recognize(null);
    const { blocks } = Recognised.parse(JSON.parse(api.GetJSONText()));
    return blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
  } finally {
    api.Clear();
    tesseract.FS.unlink('/input');
  }
}

async function engineFor(language: ScanLanguage, folder: string): Promise<Engine> {
  const key = `${folder} ${language}`;
  if (opened?.key !== key) {
    const before = opened?.engine;
    opened = { key, engine: open(language, folder) };
    await before?.then(({ api }) => api.End()).catch(() => undefined);
  }
  return opened.engine.catch((thrown: unknown) => {
    opened = null;
    throw thrown;
  });
}

async function open(language: ScanLanguage, folder: string): Promise<Engine> {
  const unusable = (cause?: unknown) =>
    new ValidationError(
      'What reads this language can not be used. Remove it in Settings > Your files, and fetch it again.',
      { cause },
    );
  const { default: load } = await import('tesseract.js-core/tesseract-core-simd-lstm.js');
  const file = createRequire(import.meta.url).resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm');
  const quiet = () => undefined;
  const tesseract = await load({ wasmBinary: await readFile(file), print: quiet, printErr: quiet });
  const data = await readFile(join(folder, dataFile(language)))
    .then(gunzipSync)
    .catch((thrown: unknown) => {
      throw unusable(thrown);
    });
  tesseract.FS.writeFile(`./${language}.traineddata`, data);
  const api = new tesseract.TessBaseAPI();
  if (api.Init(null, language) !== 0) throw unusable();
  // Columns are told apart by the importer; here whole pages are looked at.
  api.SetVariable('tessedit_pageseg_mode', '3');
  return { tesseract, api };
}

/** The plainest of all formats for pictures: a head in words, then the dots. */
function asPgm(width: number, height: number, grey: Uint8Array): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  return Buffer.concat([head, grey]);
}
