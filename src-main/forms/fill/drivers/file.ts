import { ExternalServiceError } from '#shared/errors/index.ts';
import { type Driver, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';

/** Uploads, also those behind a drop zone: the file is handed to the input itself, with its own name. */
export const file: Driver = {
  name: 'file',
  fits: (field) => field.type === 'file',
  async fill(spot, filling) {
    if (filling.file === null) throw new ExternalServiceError(`There is no file for "${spot.field.label}".`);
    await firstElement(spot).setInputFiles(filling.file, { timeout: WIDGET_MS });
  },
};
