import type { FormTab } from './apply-request.ts';

/** What was seen to go as a button was pressed that should lead on, with a colon before it; empty where that is nothing. */
export function savedWords({ guard }: Pick<FormTab, 'guard'>): string {
  const [most, ...others] = [...guard.savedByPress()].sort((one, other) => other.carried - one.carried);
  if (most === undefined) return '';
  const { url, carried, status, draft } = most;
  const what = carried === 0 ? 'something that nobody can read' : `${carried} of your answers`;
  const calls = draft === true ? ', which calls itself a draft' : '';
  const answer = status === null ? 'the site did not answer' : `the site answered ${status}`;
  const more = others.length === 0 ? '' : `, and ${others.length} more like it`;
  return `: ${what} went to ${url}${calls} (${answer})${more}`;
}
