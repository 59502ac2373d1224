import { agreesToo } from '../page/agrees-too.ts';
import type { FoundButton } from '../page/find-buttons.ts';
import type { Session } from './session.ts';

/** What the user should know of the words of the button that sends the form, as sentences. */
export function ownWords({ request }: Pick<Session, 'request'>, button: FoundButton | null): string[] {
  if (button === null || !agreesToo(button.words, request.plan)) return [];
  return [
    `The button that sends the form says "${button.words}". To press it agrees to more than the sending.`,
  ];
}

/** Whether a button's words agree to nothing that those of the button at the review did not say. */
export function saysNoMore(
  session: Pick<Session, 'request'>,
  now: FoundButton | null,
  shown: FoundButton | null,
): boolean {
  return now === null || now.words === shown?.words || ownWords(session, now).length === 0;
}
