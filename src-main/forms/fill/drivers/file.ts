import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { type Driver, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.doc': 'application/msword',
  '.txt': 'text/plain',
};

/** Uploads, also those behind a drop zone: the file is handed to the input itself, under the name that the employer is to see. */
export const file: Driver = {
  name: 'file',
  fits: (field) => field.type === 'file',
  async fill(spot, { value, file: source }) {
    if (source === null) throw new ExternalServiceError(`There is no file for "${spot.field.label}".`);
    const mimeType = TYPES[path.extname(value).toLowerCase()] ?? 'application/octet-stream';
    const payload = { name: value, mimeType, buffer: await readFile(source) };
    await firstElement(spot).setInputFiles(payload, { timeout: WIDGET_MS });
  },
};
