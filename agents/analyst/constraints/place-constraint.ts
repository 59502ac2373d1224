import type { Constraint } from '#shared/domain/job-analysis.ts';
import { countryName } from '#shared/places/countries.ts';
import { answerTo, type Case } from '../case.ts';
import { bestNearness } from '../parts/location-part.ts';

/** Where the work is beside where the user lives and whether they would move. */
export function placeConstraint(subject: Case): Constraint {
  const { job, profile, answers } = subject;
  const { city, country } = profile.address;
  const home = [city, countryName(country)].filter((part) => part !== '').join(', ');
  const places = job.locations.join('; ');
  const posting = [job.remote === 'remote' ? 'Remote' : '', places].filter((part) => part !== '').join(', ');
  const said = answerTo(answers, 'relocation');
  const moves = /^(?:yes|true)\b/.test(said);
  const stays = /^(?:no|false)\b/.test(said);
  const yours = `You live in ${home}${moves ? ' and would move' : stays ? ' and would not move' : ''}`;
  const make = (state: Constraint['state'], own = yours): Constraint => ({
    name: 'place',
    state,
    posting: posting === '' ? 'It names no place.' : posting,
    yours: own,
  });
  if (home === '') return make('not-stated', 'Your profile names no place.');
  if (posting === '') return make('unknown');
  const near = bestNearness(subject);
  if (near === 'open' || near === 'same-city' || moves) return make('met');
  if (job.remote === 'remote')
    return make(near === 'same-country' || near === 'same-region' ? 'met' : 'unknown');
  if (near === 'elsewhere' && stays) return make('not-met');
  return make('unknown');
}
