import type { Constraint } from '#shared/domain/job-analysis.ts';
import { refusesSponsorship } from '#shared/postings/sponsorship.ts';
import { answerTo, type Case } from '../case.ts';
import { demandsPermit } from '../posting/demands-permit.ts';

/** Permission to work and sponsorship: from the posting's own words and the user's own answers alone. */
export function permitConstraint({ job, sentences, answers }: Case): Constraint {
  const refuses = sentences.find(({ text }) => refusesSponsorship(text))?.text ?? null;
  const posting = refuses ?? job.visa ?? 'It says nothing about permits to work.';
  const sponsorship = answerTo(answers, 'auth.sponsorship');
  const authorised = answerTo(answers, 'auth.authorized');
  const make = (state: Constraint['state'], yours: string): Constraint => ({
    name: 'permit',
    state,
    posting,
    yours,
  });
  if (sponsorship === '' && authorised === '')
    return make('not-stated', 'You have not said whether you may work there.');
  const needs = /^(?:yes|true)\b/.test(sponsorship);
  const may = /^(?:yes|true)\b/.test(authorised);
  const mayNot = /^(?:no|false)\b/.test(authorised);
  if (refuses !== null && needs) return make('not-met', 'You need a sponsor.');
  if (mayNot) {
    const demanded = refuses !== null || demandsPermit(sentences) !== null;
    return make(
      demanded ? 'not-met' : 'unknown',
      `You may not work there${needs ? ' without a sponsor' : ''}.`,
    );
  }
  if (needs) return make('unknown', 'You need a sponsor.');
  if (!may) return make('unknown', 'Your answers do not settle it.');
  if (sponsorship !== '') return make('met', 'You may work there without a sponsor.');
  return make(
    refuses === null ? 'met' : 'unknown',
    refuses === null
      ? 'You may work there.'
      : 'You may work there, and have not said whether you need a sponsor.',
  );
}
