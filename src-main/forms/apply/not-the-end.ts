import type { SentRequest } from './apply-request.ts';
import type { FurtherStep } from './further-step.ts';
import { isAnswered, isTaken } from './site-answers.ts';

/** What a press of a button that says it sends came to where the form went on, as sentences. */
export function notTheEnd(button: string, step: FurtherStep, sent: readonly SentRequest[]): string {
  const next = step === 'again' ? 'shows the form again' : 'asks more';
  return `"${button}" did not end it: ${site(step, sent)}, and ${next}. Nothing says yet whether it counts as applied.`;
}

function site(step: FurtherStep, sent: readonly SentRequest[]): string {
  if (!isAnswered(sent)) return 'something was sent that the site has not answered yet';
  return step !== 'again' && isTaken(sent) ? 'the site took what was sent' : 'the site answered';
}
