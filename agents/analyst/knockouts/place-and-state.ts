import { answerTo } from '../case.ts';
import { placeConstraint } from '../constraints/place-constraint.ts';
import { bestNearness } from '../parts/location-part.ts';
import { type KnockoutRule, knockout } from './knockout.ts';

/** Work that must be done somewhere else, unless they would move there: blocks only where they said that they would not. */
export const placeRule: KnockoutRule = (subject) => {
  const { job, sentences, answers } = subject;
  if (bestNearness(subject) !== 'elsewhere' || placeConstraint(subject).state === 'met') return [];
  const place = job.locations.join('; ');
  const names = job.locations
    .flatMap((location) => location.split(/\s*[,;]\s*/))
    .filter((name) => name.length > 2);
  const told = sentences.find(
    ({ text }) =>
      /based|located|live|reside|office|on-?site|relocat/i.test(text) &&
      names.some((name) => text.includes(name)),
  );
  const quote = told?.text ?? place;
  if (job.remote === 'remote')
    return [knockout(`Remote, but tied to another country (${place})`, quote, false)];
  const stays = /^(no|false)\b/.test(answerTo(answers, 'relocation'));
  return [knockout(`The work is in ${place}`, quote, job.remote === 'onsite' && stays)];
};

/** A posting that is closed can't be applied to. */
export const closedRule: KnockoutRule = ({ job, sentences }) => {
  if (!job.closed) return [];
  const told = sentences.find(({ text }) =>
    /no longer (accepting|available|open)|closed|expired|filled/i.test(text),
  );
  return [knockout('The posting is closed', told?.text ?? 'closed', true)];
};
