import type { FillReport, HeldBack } from '#shared/domain/form.ts';
import { heldBackWords, mayTell } from '#shared/domain/held-back-words.ts';

/** What became of a form, for people: a line a field, whether it was sent and why not, and what was not let leave. */
export function fillText(report: FillReport): string {
  const { fields, submitted, reason, missing, agreed = [], held = [] } = report;
  return [
    ...fields.map(
      ({ status, label, value, reason: why }) =>
        `${status.padEnd(12)} ${label}: ${value}${why ? ` (${why})` : ''}`,
    ),
    `sent: ${submitted === false ? 'no' : submitted}`,
    ...(reason === ''
      ? []
      : [
          submitted === 'unknown'
            ? `why: ${reason}. JobAI does not send it again by itself; look at the page or your mail.`
            : reason,
        ]),
    ...(missing.length > 0 ? [missingText(missing)] : []),
    ...agreed.map(
      ({ question, button }) =>
        `answered with ${button === null ? 'yes' : `"${button}"`}, as part of what was approved: "${question}"`,
    ),
    ...held.filter(mayTell).map(heldText),
    ...withoutAnswers(held),
  ].join('\n');
}

function missingText(missing: readonly string[]): string {
  const labels = missing.map((label) => `"${label}"`).join(', ');
  const [answers, them] = missing.length === 1 ? ['answer', 'it'] : ['answers', 'them'];
  return `look at this: your ${answers} to ${labels} could not be found in what left the browser. The page may have dropped or changed ${them}, or written ${them} in a way of its own. If in doubt, ask the employer what arrived.`;
}

function heldText({ method, url, why, carried, file, times }: HeldBack): string {
  const what = [
    ...(carried === null || carried === 0 ? [] : [`${carried} of your answers`]),
    ...(file ? ['a file of yours'] : []),
  ];
  const load = what.length === 0 ? '' : `, with ${what.join(' and ')}`;
  const more = times === 1 ? '' : `, and ${times - 1} more like it`;
  return `held back: ${method} ${url}${load}${more} (${why})`;
}

/** Counts of visitors and the like, in one line. */
function withoutAnswers(held: readonly HeldBack[]): string[] {
  const { others } = heldBackWords(held);
  if (others.length === 0) return [];
  return [`held back as well, and none of your answers was seen in it: what goes to ${others.join(', ')}`];
}
