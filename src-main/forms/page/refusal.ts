import type { Page } from 'playwright-core';
import { visibleText } from '#shared/domain/visible-text.ts';
import type { ReadField } from '../read/read-field.ts';
import { askFrame } from './ask-frame.ts';

/** What a form says is wrong, field by field, and over the whole. */
export interface Refusal {
  fields: { field: ReadField; message: string }[];
  general: string;
}

const GENERAL =
  /please (correct|fix|review|complete|fill)|(is|are) (required|missing|invalid)|there (was|were) .{0,20}(error|problem)|errors? (found|occurred)|(fehler|problem) (ist )?aufgetreten|un problème est survenu|hubo un (problema|error)|ging iets mis|ocorreu um (problema|erro)|si è verificato un (problema|errore)|pflichtfeld|obligatoire|obligatorio/i;

/**
 * Reads the complaints of a form that stayed after a click: its own messages, and the browser's. Null where it shows none.
 * `sent`: the form left, so the browser found nothing amiss; boxes that are empty since were emptied, and are no complaint.
 */
export async function refusalOf(
  page: Page,
  fields: readonly ReadField[],
  { sent = false }: { sent?: boolean } = {},
): Promise<Refusal | null> {
  const [native, general] = await Promise.all([
    sent ? new Map<string, string>() : invalidMarks(page),
    generalMessage(page),
  ]);
  const wrong = fields
    .filter((field) => field.visible && !field.decoy)
    .map((field) => ({
      field,
      message:
        field.error || (field.marks.map((mark) => native.get(mark)).find((text) => text !== undefined) ?? ''),
    }))
    .filter(({ message }) => message !== '');
  return wrong.length > 0 || general !== '' ? { fields: wrong, general } : null;
}

/** A refusal as a clause for the user; a complaint that names its field itself is not told its name again. */
export function refusalInWords({ fields, general }: Refusal): string {
  const parts = fields.map(({ field: { label }, message }) =>
    message.toLowerCase().startsWith(label.toLowerCase()) ? message : `"${label}": ${message}`,
  );
  return (parts.length > 0 ? parts : [general])
    .map((part) => visibleText(part).replace(/\.$/, ''))
    .join('; ')
    .slice(0, 500);
}

/** The browser's own complaints by our marks. */
async function invalidMarks(page: Page): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const frame of page.frames()) {
    const pairs = await askFrame(frame, [], () => frame.evaluate(invalidIn));
    for (const [mark, message] of pairs) found.set(mark, message);
  }
  return found;
}

/** Runs in the page. Forms with `novalidate` are judged by their own messages only. */
function invalidIn(): [string, string][] {
  const pairs: [string, string][] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      const mark = element.getAttribute('data-jobai-field');
      const input = element as HTMLInputElement;
      if (mark === null || input.validity === undefined || input.form?.noValidate === true) continue;
      if (!input.validity.valid) pairs.push([mark, input.validationMessage]);
    }
  };
  visit(document);
  return pairs;
}

async function generalMessage(page: Page): Promise<string> {
  for (const frame of page.frames()) {
    const texts = await askFrame<string[]>(frame, [], () =>
      frame.evaluate(() =>
        [...document.querySelectorAll('[role=alert], [class*=error i], [data-automation-id*=error i]')]
          .filter((at) => at.checkVisibility())
          .map((at) => (at as HTMLElement).innerText ?? ''),
      ),
    );
    const found = texts
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .find((text) => text.length < 400 && GENERAL.test(text));
    if (found !== undefined) return found;
  }
  return '';
}
