import { Answer, type AnswerInput, type AnswerOrigin, dependsOnPlace } from '#shared/domain/answer.ts';
import { canonicalUrl } from '#shared/domain/canonical-url.ts';
import { countryByCode, countryNamed } from '#shared/places/countries.ts';
import { answerMatches } from '#shared/writing/answer-words.ts';
import { activeProfile } from './active-profile.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

type AnswerCalls = Pick<
  Services['profile'],
  'answers' | 'saveAnswer' | 'deleteAnswer' | 'findAnswer' | 'exportAnswers' | 'importAnswers'
>;

/** The user's own answers: kept, found, given out and taken in. */
export function answerCalls(deps: ServiceDeps): AnswerCalls {
  const { repos, db } = deps;
  const mine = (): Answer[] => repos.answers.list(activeProfile(repos).id);

  return {
    answers: ({ query }) =>
      mine().filter((answer) => query.trim() === '' || answerMatches(answer, query.trim())),
    saveAnswer: (input) => saveAnswer(deps, input, 'user'),
    deleteAnswer({ id }) {
      repos.answers.delete(id);
      return {};
    },
    findAnswer({ question, company, country }, signal) {
      const profile = activeProfile(repos);
      const code = country === '' ? null : (countryByCode(country.toUpperCase()) ?? countryNamed(country));
      const countries = country === '' ? [] : [code ?? country];
      return deps.findStored({ text: question, company, countries }, { profile, answers: mine() }, signal);
    },
    async exportAnswers({ format }) {
      const { fileOfAnswers } = await import('./answers-file.ts');
      const base64 = Buffer.from(fileOfAnswers(mine(), format)).toString('base64');
      return { name: `answers.${format}`, base64 };
    },
    async importAnswers(file) {
      const { answersOfFile } = await import('./answers-file.ts');
      const given = answersOfFile(file);
      const counts = { added: 0, changed: 0, same: 0 };
      db.transaction(() => {
        for (const answer of given) {
          const before = mine();
          saveAnswer(deps, answer, 'file');
          const now = mine();
          if (now.length > before.length) counts.added += 1;
          else if (JSON.stringify(now) === JSON.stringify(before)) counts.same += 1;
          else counts.changed += 1;
        }
      });
      return counts;
    },
  };
}

/** Stores an answer of the active profile, or changes it. */
export function saveAnswer(
  { repos, ids }: Pick<ServiceDeps, 'repos' | 'ids'>,
  input: AnswerInput & { id?: string | undefined },
  by: AnswerOrigin['by'],
): Answer {
  const { id: profileId, address } = activeProfile(repos);
  // A later move must not carry it to another country.
  const place = input.place || (dependsOnPlace(input.key) ? address.country : '');
  const id = input.id ?? ids.next('answer');
  const posting = input.posting ? canonicalUrl(input.posting) : '';
  const origin = input.origin ?? (input.id === undefined ? { by } : undefined);
  const answer = Answer.parse({ ...input, id, profileId, place, posting, origin });
  repos.answers.save(answer);
  return answer;
}
