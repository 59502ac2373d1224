import type { ReviewQuestion } from '#main/forms/apply/apply-request.ts';
import type { FieldOutcome } from '#shared/domain/form.ts';

type Asked = Pick<ReviewQuestion, 'fields' | 'strangers' | 'letsThrough'>;

/** What a form is warned of beside the origins that the user named for it, each by itself. */
export function beside(sendTo: readonly string[], { strangers, warnings }: ReviewQuestion): string[] {
  const named = new Set(sendTo.map((url) => new URL(url).origin));
  const told = (isNamed: boolean) =>
    strangers.filter(({ origin }) => named.has(origin) === isNamed).map(({ warning }) => warning);
  const [allowed, open] = [told(true), told(false)];
  return warnings.filter((warning) => !allowed.includes(warning) || open.includes(warning));
}

/** Why "send it" said beforehand does not cover a form, and what the user can do about it: the points that only a person can decide, the gravest first, as a clause. */
export function notCovered({ fields, strangers, letsThrough }: Asked, warnings: readonly string[]): string {
  const first = warnings[0];
  if (first === undefined) return openField(fields);
  const point = first.replace(/\.$/, '');
  const unnamed = strangers.filter(
    ({ origin, warning }) => warnings.includes(warning) && URL.canParse(origin),
  );
  if (unnamed.some(({ warning }) => warning === first))
    return `${point}. If that is right, approve it by name: ${unnamed.map(({ origin }) => `--send-to ${origin}`).join(' ')}`;
  if (letsThrough !== null && first.startsWith(`"${letsThrough}"`))
    return `${point}. --submit does not cover a button that does not say it sends; add the posting in the window of JobAI, and approve the form there`;
  return severalOf(
    warnings.map((warning) => warning.replace(/\.$/, '')),
    '. ',
  );
}

/** As many points as a reason names, and how many more there are. */
const MOST_POINTS = 3;

function severalOf(points: readonly string[], between: string): string {
  const more = points.length - MOST_POINTS;
  return [...points.slice(0, MOST_POINTS), ...(more > 0 ? [`and ${more} more`] : [])].join(between);
}

function openField(fields: readonly FieldOutcome[]): string {
  const failed = fields.find(({ status }) => status === 'failed');
  const given = fields.filter(
    ({ status, readBack }) => status !== 'filled' && status !== 'asked' && readBack !== null,
  );
  if (given.length > 0) {
    const labels = given.map(({ label }) => `"${label}"`);
    return `the page itself filled in ${severalOf(labels, ', ')}`;
  }
  return failed === undefined ? 'an answer needs your eyes' : `"${failed.label}" did not take its answer`;
}
