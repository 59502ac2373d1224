import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { filesOf } from '../../plan/planned-field.ts';
import { type Driver, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.doc': 'application/msword',
  '.txt': 'text/plain',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
};

/** Uploads: the files are handed to the input itself, or to the choice that a button opens, under the names that the employer is to see. */
export const file: Driver = {
  name: 'file',
  fits: (field) => field.type === 'file',
  async fill(spot, filling) {
    const files = filesOf(filling);
    if (files.length === 0) throw new ExternalServiceError(`There is no file for "${spot.field.label}".`);
    const payload = await Promise.all(
      files.map(async ({ name, path: source }) => ({
        name,
        mimeType: TYPES[path.extname(name).toLowerCase()] ?? 'application/octet-stream',
        buffer: await readFile(source),
      })),
    );
    const element = firstElement(spot);
    const isInput = await element.evaluate((node) => node instanceof HTMLInputElement);
    if (isInput) return element.setInputFiles(payload, { timeout: WIDGET_MS });
    const [chooser] = await Promise.all([
      spot.page.waitForEvent('filechooser', { timeout: WIDGET_MS }),
      element.click({ timeout: WIDGET_MS }),
    ]);
    await chooser.setFiles(payload, { timeout: WIDGET_MS });
  },
};
