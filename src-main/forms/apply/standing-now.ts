import type { Page } from 'playwright-core';
import type { Standing } from '#shared/forms/approved-form.ts';
import { saidPlainly } from '../plan/says-yes-or-no.ts';
import type { ReadField } from '../read/read-field.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { questionsOf } from './questions-of.ts';

/**
 * How the approved form stands now. Of choices only those that the page draws itself: a box of the browser's own says what
 * it is where it is sent, and goes back to how it stood at first where a page empties its form after sending.
 */
export async function standingNow(page: Page, approved: PageReading): Promise<Standing> {
  const now = new Map(questionsOf(await readPage(page)).map((field) => [keyOf(field), field]));
  const pairs = questionsOf(approved).flatMap((was): [ReadField, ReadField][] => {
    const is = now.get(keyOf(was));
    return is === undefined ? [] : [[was, is]];
  });
  return {
    chosen: pairs.filter(([was, is]) => isChosenAnew(was, is)).map(([{ label }]) => label),
    answers: pairs.map(([{ label }, { current }]) => ({ label, value: current })),
  };
}

const keyOf = ({ id, label, frameIndex }: ReadField): string => JSON.stringify([id, label, frameIndex]);

function isChosenAnew(was: ReadField, is: ReadField): boolean {
  if (was.widget !== 'custom' || !/^(?:checkbox|toggle|radio)$/.test(was.type)) return false;
  if (is.current === '' || is.current === was.current) return false;
  return was.current === '' || saidPlainly(was.current) === false;
}
