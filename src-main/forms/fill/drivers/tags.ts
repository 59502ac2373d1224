import { setTimeout as sleep } from 'node:timers/promises';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { type Driver, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';
import { pressEnter } from './open-by-key.ts';
import { typeKeys } from './type-keys.ts';

/** How long a page may take to make a tag of what was typed, in ms. */
const KEEPS_MS = 400;
const LOOK_MS = 50;

/** Boxes that keep each answer as a tag once it is confirmed: by Enter, else by a comma. */
export const tags: Driver = {
  name: 'tags',
  fits: (field) => field.tagged === true && (field.key === 'skills' || field.key === 'languages'),
  async fill(spot, { value }) {
    const element = firstElement(spot);
    const standing = new Set(spot.field.current.split('\n'));
    const isKept = async (): Promise<boolean> => {
      for (const until = performance.now() + KEEPS_MS; ; await sleep(LOOK_MS)) {
        if ((await element.inputValue({ timeout: WIDGET_MS })) === '') return true;
        if (performance.now() >= until) return false;
      }
    };
    await element.click({ timeout: WIDGET_MS });
    for (const one of value.split(/\n|,\s*/).filter((text) => text !== '' && !standing.has(text))) {
      spot.mine();
      await element.fill('', { timeout: WIDGET_MS });
      await typeKeys(spot, element, one);
      await pressEnter(element);
      if (await isKept()) continue;
      await typeKeys(spot, element, ',');
      if (await isKept()) continue;
      throw new ExternalServiceError(`"${spot.field.label}" made no tag of "${one}".`);
    }
    await element.blur({ timeout: WIDGET_MS }).catch(() => undefined);
  },
};
