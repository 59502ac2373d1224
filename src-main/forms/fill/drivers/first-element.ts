import type { Locator } from 'playwright-core';
import { ExternalServiceError } from '#shared/errors/index.ts';
import type { Spot } from '../driver.ts';

/** The field's own element. Throws when the page took it away. */
export function firstElement(spot: Spot): Locator {
  const [element] = spot.elements;
  if (element === undefined) {
    throw new ExternalServiceError(`The question "${spot.field.label}" is no longer on the page.`, {
      retryable: true,
    });
  }
  return element;
}
