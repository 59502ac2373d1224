import type { Page } from 'playwright-core';
import { z } from 'zod';
import raw from '../../../resources/fields/searching.json' with { type: 'json' };
import { askFrame } from './ask-frame.ts';

/** `resources/fields/searching.json`: how the buttons of a search begin, by language, in lower case. */
export const Searching = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  languages: z.record(z.string().length(2), z.array(z.string()).min(1)),
});

let pattern: string | null = null;

/** Whether a button begins a search, in any language. */
export function saysSearch(words: string): boolean {
  return new RegExp(searching(), 'iu').test(words);
}

function searching(): string {
  pattern ??= `^\\P{L}*(?:${Object.values(Searching.parse(raw).languages).flat().join('|')})(?!\\p{L})`;
  return pattern;
}

/**
 * The marks of the fields that belong to a search: of a form that only asks for another page, unless `sentByGet` says
 * that the application is sent in that way as well, or of one whose button says so.
 */
export async function searchBoxes(page: Page, sentByGet = false): Promise<ReadonlySet<string>> {
  const how = { words: searching(), sentByGet };
  const marks = await Promise.all(
    page.frames().map((frame) => askFrame<string[]>(frame, [], () => frame.evaluate(inSearch, how))),
  );
  return new Set(marks.flat());
}

/** Whether the form of these fields is sent as a search is: by asking for another page. */
export async function isSentByGet(
  page: Page,
  fields: readonly { marks: readonly string[] }[],
): Promise<boolean> {
  const wanted = fields.flatMap(({ marks }) => marks);
  const found = await Promise.all(
    page.frames().map((frame) => askFrame(frame, false, () => frame.evaluate(inFormByGet, wanted))),
  );
  return found.some(Boolean);
}

/** Runs in the page. */
function inFormByGet(marks: readonly string[]): boolean {
  const visit = (root: ParentNode): boolean =>
    [...root.querySelectorAll('*')].some((element) => {
      if (element.shadowRoot !== null && visit(element.shadowRoot)) return true;
      const form = element.closest('form');
      return (
        form?.getAttribute('method')?.toLowerCase() === 'get' &&
        marks.includes(element.getAttribute('data-jobai-field') ?? '')
      );
    });
  return visit(document);
}

/** Runs in the page. */
function inSearch({ words, sentByGet }: { words: string; sentByGet: boolean }): string[] {
  const search = new RegExp(words, 'iu');
  const found: string[] = [];
  // A form without an address is a script's to send.
  const asksOnly = (form: HTMLFormElement): boolean =>
    !sentByGet &&
    form.method === 'get' &&
    (form.hasAttribute('method') || !/^(#|$)/.test(form.getAttribute('action') ?? '')) &&
    // A search insists on nothing, and has no use for what a person writes of themselves.
    form.querySelector(
      '[required], [aria-required=true], textarea, input[type=file], input[type=tel], input[type=email]',
    ) === null;
  const hasButton = (form: HTMLFormElement): boolean =>
    [...form.querySelectorAll('button, input[type=submit], input[type=button], [role=button]')].some(
      (button) =>
        search.test(((button as HTMLElement).innerText || (button as HTMLInputElement).value || '').trim()),
    );
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      const mark = element.getAttribute('data-jobai-field');
      if (mark === null) continue;
      const form = element.closest('form');
      if (
        element.matches('input[type=search], [role=searchbox]') ||
        element.closest('search, [role=search]') !== null ||
        (form !== null && (asksOnly(form) || hasButton(form)))
      )
        found.push(mark);
    }
  };
  visit(document);
  return found;
}
