import { factIndex } from '#shared/writing/fact-index.ts';
import type { Ports } from '../../ports.ts';
import type { LetterInput } from '../input.ts';
import { LetterPlanAnswer } from '../model/answers.ts';
import { askForLetter } from '../model/ask-for-letter.ts';
import { planVariables } from '../model/variables.ts';
import { planOffline } from '../offline/plan-offline.ts';
import type { LetterState } from '../state.ts';

/** Chooses what the letter will say. A model's choice counts only for facts and quotes that exist. */
export async function plan(_: LetterState, input: LetterInput, ports: Ports): Promise<Partial<LetterState>> {
  const offline = planOffline(input);
  const answer = await askForLetter('cover_letter.plan', planVariables(input), LetterPlanAnswer, ports);
  if (answer === null) return { points: offline };
  const known = factIndex(input.profile, input.facts).byId;
  const points = answer.points
    .map(({ quote, factIds }) => ({
      need: input.analysis.job.description.includes(quote) ? quote : '',
      factIds: factIds.filter((id) => known.has(id)),
    }))
    .filter((point) => point.factIds.length > 0);
  return { points: points.length > 0 ? points : offline };
}
