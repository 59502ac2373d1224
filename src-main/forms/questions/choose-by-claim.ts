import type { FormField } from '#shared/domain/form.ts';
import { DECLINE, UNSURE } from '../plan/option-meanings.ts';
import { normalise } from '../plan/similarity.ts';
import type { Claim, Topic } from './claim.ts';
import type { KnownFact, Whereabouts } from './facts.ts';
import { judgeClaim } from './judge.ts';
import { languages, parseClaim } from './parse-claim.ts';

type Option = FormField['options'][number];
type Verdict = 'holds' | 'fails' | 'unknown';

/** What a few words can name, so that a choice goes on with them. Of moving, "Required" would not say who requires it. */
const NAMED: ReadonlySet<Topic> = new Set([
  'sponsor',
  'driving',
  'driving.full',
  'car',
  'car.access',
] as const);
const LONGEST_NAME = 4;

/**
 * The one option that is true: "Yes" or "No" to the question, or a sentence of its own ("I will not require
 * sponsorship"), or one together with the matter that the `label` names ("Sponsorship": "Not required"). Null where none or
 * several are, or where one is not understood and could be the right one.
 */
export function chooseByClaim(
  options: readonly Option[],
  question: Claim | null,
  facts: readonly KnownFact[],
  where: Whereabouts,
  label = '',
): Option | null {
  const name = question !== null && onlyNames(label, question) ? label : '';
  const answer = question === null || question.bare ? null : judgeClaim(question, facts, where);
  const judgeOption = (said: string): Verdict => {
    if (DECLINE.test(said) || UNSURE.test(said.trim())) return 'fails';
    // "No sponsorship needed" is a sentence, "No, I need none" an answer.
    const whole = /^\p{L}+ \p{L}/u.test(said.trim()) ? ofSentence(said) : 'unknown';
    if (whole !== 'unknown') return whole;
    const side = polarity(said);
    if (side !== null) {
      if (answer === null) return side.rest === '' ? 'unknown' : ofSentence(side.rest);
      if (side.yes !== answer.truth) return 'fails';
      return side.rest === '' || isEcho(side.rest, side.yes) ? 'holds' : ofSentence(side.rest);
    }
    return ofSentence(said);
  };
  const ofSentence = (text: string): Verdict => {
    const claim = parseClaim(text) ?? (name === '' ? null : ofBoth(name, text));
    if (claim === null || claim.bare) return 'unknown';
    const placed =
      claim.places.length === 0 && question !== null ? { ...claim, places: question.places } : claim;
    const judged = judgeClaim(placed, facts, where);
    return judged === null ? 'unknown' : judged.truth ? 'holds' : 'fails';
  };
  const judged = options.map((option) => ({ option, verdict: judgeOption(option.label) }));
  const holding = judged.filter(({ verdict }) => verdict === 'holds');
  if (holding.length !== 1 || judged.some(({ verdict }) => verdict === 'unknown')) return null;
  return holding[0]?.option ?? null;
}

/** "Driving licence", and no question. */
function onlyNames(label: string, { literals: [only, ...others], negated }: Claim): boolean {
  if (only === undefined || others.length > 0 || negated || label.includes('?')) return false;
  return only.sign && NAMED.has(only.topic) && label.trim().split(/\s+/).length <= LONGEST_NAME;
}

function ofBoth(name: string, said: string): Claim | null {
  return parseClaim(`${name} ${said}`) ?? parseClaim(`${said} ${name}`);
}

const ECHO =
  /^i (?:am|do|did|will|would|can|could|have|may)(?<not> not)?$|^i (?<short>wont|dont|didnt|cant|couldnt|wouldnt|havent)$|^(?<im>im)(?<imnot> not)?$/;

/** "Yes, I will" says no more than "Yes". */
function isEcho(rest: string, yes: boolean): boolean {
  const said = ECHO.exec(normalise(rest))?.groups;
  return said !== undefined && yes === ((said['not'] ?? said['short'] ?? said['imnot']) === undefined);
}

/** How an option begins, and what it says beyond that, as it is written. */
export function polarity(label: string): { yes: boolean; rest: string } | null {
  const [first = '', ...others] = label.trim().split(/(?<=^\p{L}+)[\s,.;:–—-]+/u);
  const plain = normalise(first);
  for (const { yes, no } of languages()) {
    if (plain.replace(yes, '') === '' && plain !== '') return { yes: true, rest: others.join(' ').trim() };
    if (plain.replace(no, '') === '' && plain !== '') return { yes: false, rest: others.join(' ').trim() };
  }
  return null;
}
