import { JobAIError } from '#shared/errors/index.ts';

const HOW: Readonly<Record<string, string>> = {
  'step-stuck': 'the form did not go on',
  'step-loop': 'the form came back to the same steps again and again',
  'form-vanished': 'the form disappeared from the page',
  'tab-closed': 'its tab was closed',
  'browser-closed': 'the browser was closed',
  'page-crashed': 'the page crashed',
  'page-gone': 'the page went away',
  'page-stuck': 'the page stopped reacting',
};

/**
 * How the work on a form broke off, as a clause. The errors' own words are for a form of which nothing was sent: they say
 * so, and bid the user to start again.
 */
export function howItBrokeOff(thrown: unknown): string {
  const reason = thrown instanceof JobAIError ? thrown.details?.['reason'] : undefined;
  return (typeof reason === 'string' ? HOW[reason] : undefined) ?? 'the work on it broke off';
}
