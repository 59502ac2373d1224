import type { Fact } from '#shared/domain/fact.ts';
import data from '../../../resources/claims/counted-nouns.json' with { type: 'json' };
import lists from '../../../resources/claims/deeds.json' with { type: 'json' };
import { contentKeys } from '../content-keys.ts';
import { wordKey, wordsOf } from '../word-key.ts';
import { asserted } from './asserted.ts';
import { beginsHelped, saysHelped } from './scope-problems.ts';
import { unrealPatterns } from './unreal-patterns.ts';

/** Words that tell of work without saying which. */
const TIMES = new Set(data.time.map(wordKey));
const NOT_SO = 'your facts say that this was not so, or not yet';
const HELPED = 'your facts say that you helped';
/** One word of a line is found in many others by chance. */
const FEWEST = 2;

/** Why a text says as done what the facts take back ("not certified", "studied for the exam"), or as its writer's what they only helped with. */
export function unrealProblems(
  text: string,
  facts: readonly Fact[],
  languages: { text: string; facts: string },
): string[] {
  const places = new Set(facts.flatMap(({ place = '' }) => [...contentKeys(place)]));
  const said = new Set(
    [...contentKeys(asserted(text, languages.text).real)].filter((key) => !places.has(key)),
  );
  const real = facts.map((fact) => ({ fact, keys: contentKeys(asserted(fact.text, languages.facts).real) }));
  const isNotSo = facts.some((fact) => {
    const { real: so, unreal } = asserted(fact.text, languages.facts);
    return unreal.some((phrase) => {
      const taken = new Set([...contentKeys(phrase)].filter((key) => !TIMES.has(key)));
      const hits = [...taken].filter((key) => said.has(key));
      if (hits.length === 0 || 2 * hits.length < taken.size) return false;
      if (hits.some((key) => !real.some(({ keys }) => keys.has(key)))) return true;
      const about = [...new Set([...hits, ...[...contentKeys(so)].filter((key) => said.has(key))])];
      return hits.length === taken.size && about.length >= FEWEST && !isIn(about, real);
    });
  });
  if (isNotSo) return [NOT_SO];
  if (saysHelped(text)) return [];
  const done = real.filter(({ fact }) => !beginsHelped(fact.text));
  const verbs = verbsOf(text, languages.text);
  const isHelp = real.some(({ fact, keys }) => {
    if (!beginsHelped(fact.text)) return false;
    const shared = [...keys].filter((key) => said.has(key));
    const isAll = shared.length > 0 && shared.length === said.size;
    const isMost = isAll || (shared.length >= FEWEST && 2 * shared.length >= said.size);
    return isMost && !isIn(shared, done) && !isOwnDeed({ said, shared, verbs }, done);
  });
  return isHelp ? [HELPED] : [];
}

/** Whether the text tells what a line says was done, with whatever stands beside it, and no other deed of the line that tells of helping. */
function isOwnDeed(
  {
    said,
    shared,
    verbs,
  }: { said: ReadonlySet<string>; shared: readonly string[]; verbs: ReadonlySet<string> },
  done: readonly { fact: Fact; keys: ReadonlySet<string> }[],
): boolean {
  if (shared.some((key) => verbs.has(key) && !done.some(({ keys }) => keys.has(key)))) return false;
  // What a claim begins with is its deed.
  const [first] = said;
  return done.some(({ fact, keys }) => {
    const [deed, ...things] = keys;
    if (first !== undefined && shared.includes(first) && !keys.has(first)) return false;
    const isDeed = fact.kind !== 'experience' && deed !== undefined && said.has(deed);
    return isDeed && things.some((key) => said.has(key));
  });
}

const PAST = new Set(lists.past);

function verbsOf(text: string, language: string): ReadonlySet<string> {
  const deed = unrealPatterns(language)?.deed;
  return new Set(
    wordsOf(text)
      .filter((word) => PAST.has(word) || (deed?.test(word) ?? false))
      .map(wordKey),
  );
}

const isIn = (keys: readonly string[], facts: readonly { keys: ReadonlySet<string> }[]): boolean =>
  facts.some((fact) => keys.every((key) => fact.keys.has(key)));
