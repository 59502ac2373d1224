import type { Page } from 'playwright-core';
import { z } from 'zod';
import raw from '../../../resources/fields/sign-in.json' with { type: 'json' };
import type { ReadField } from '../read/read-field.ts';
import { askFrame } from './ask-frame.ts';

/** `resources/fields/sign-in.json`: what headings and buttons say that ask for somebody's account, in lower case. */
export const SignIn = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  languages: z.record(z.string().length(2), z.array(z.string()).min(1)),
});

let pattern: RegExp | null = null;

/** Whether a heading or a button asks its reader to sign in. */
export function saysSignIn(words: string): boolean {
  pattern ??= new RegExp(
    `(?<!\\p{L})(${Object.values(SignIn.parse(raw).languages).flat().join('|')})(?!\\p{L})`,
    'iu',
  );
  return pattern.test(words);
}

/**
 * Whether a page wants an account by an e-mail address alone, as sites do that ask for the password on the next page:
 * nothing else is to be filled in, and a heading or the button beside it says so.
 */
export async function asksToSignIn(page: Page, shown: readonly ReadField[]): Promise<boolean> {
  const typed = shown.filter(({ type }) => type !== 'checkbox');
  if (typed.length !== 1 || typed[0]?.key !== 'email') return false;
  const frame = page.frames()[typed[0].frameIndex] ?? page.mainFrame();
  const said = await askFrame(frame, [] as string[], () => frame.evaluate(headingsAndButtons));
  return said.some(saysSignIn);
}

/** Runs in the page. */
function headingsAndButtons(): string[] {
  const box = document.querySelector('input[type=email], input[name*=mail i], input[autocomplete=email]');
  const beside = (box?.closest('form') ?? document).querySelectorAll<HTMLElement>(
    'h1, h2, h3, h4, legend, [role=heading], form button, form input[type=submit], button[type=submit]',
  );
  const all = [...document.querySelectorAll<HTMLElement>('main h1, main h2, h1, h2'), ...beside];
  return all
    .filter((at) => at.closest('header, nav, footer') === null)
    .map((at) => ((at as HTMLInputElement).value || at.innerText || '').trim())
    .filter((words) => words !== '' && words.length < 80);
}
