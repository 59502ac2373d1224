import type { Claim, Literal, Topic, When } from './claim.ts';
import { isAbout, type KnownFact, placesOfTopic, type Whereabouts } from './facts.ts';

export interface Judgement {
  truth: boolean;
  /** The facts that decided it, for the reason that is shown. */
  facts: readonly KnownFact[];
}

/** Whether a claim holds by what is known; null where that does not settle it, or where answers contradict each other. */
export function judgeClaim(claim: Claim, facts: readonly KnownFact[], where: Whereabouts): Judgement | null {
  const judged = claim.literals.map((literal) => judgeLiteral(literal, claim, facts, where));
  const failed = judged.find((one) => one?.truth === false);
  if (failed) return { truth: claim.negated, facts: failed.facts };
  const held = judged.filter((one) => one !== null);
  if (held.length < judged.length) return null;
  return { truth: !claim.negated, facts: held.flatMap((one) => one.facts) };
}

function judgeLiteral(
  literal: Literal,
  claim: Claim,
  facts: readonly KnownFact[],
  where: Whereabouts,
): Judgement | null {
  const { topic, sign } = literal;
  const places = placesOfTopic(topic, claim, where);
  if (places.length === 0) return null;
  const told = places.map((place) => {
    const said = facts.flatMap((fact) => {
      if (!isAbout(fact, place, topic, where)) return [];
      const truth = follows(fact, literal, claim.when);
      return truth === null ? [] : [{ truth, fact }];
    });
    const first = said[0];
    return first !== undefined && said.every(({ truth }) => truth === first.truth) ? first : null;
  });
  const [first] = told;
  if (first == null || !told.every((one) => one?.truth === first.truth)) return null;
  if (literal.onlyForYes === true && first.truth !== sign) return null;
  return { truth: first.truth === sign, facts: told.flatMap((one) => one?.fact ?? []) };
}

/** What one fact says about one topic; null where nothing. */
function follows(fact: KnownFact, { topic, years }: Literal, when: When): boolean | null {
  if (topic === 'age') {
    if (fact.topic !== 'age') return null;
    if (fact.truth && fact.years >= years) return true;
    // Who is too young today may be old enough by then.
    return !fact.truth && fact.years <= years && when !== 'later' ? false : null;
  }
  if (fact.topic === topic) return topic === 'sponsor' ? needAt(fact, when) : fact.truth;
  if (WIDER[fact.topic] === topic && fact.truth) return true;
  return WIDER[topic] === fact.topic && !fact.truth ? false : null;
}

/** What holds as well where the narrower does; without it, neither does the narrower. */
const WIDER: Partial<Record<Topic, Topic>> = {
  'veteran.protected': 'veteran',
  'driving.full': 'driving',
  car: 'car.access',
};

/** A need that never comes is none now and none later; one that comes some time may not be there now. */
function needAt({ truth, when: said }: KnownFact, asked: When): boolean | null {
  const [known, wanted] = [said || 'ever', asked || 'ever'];
  if (known === wanted) return truth;
  if (known === 'ever') return truth ? null : false;
  return wanted === 'ever' && truth ? true : null;
}
