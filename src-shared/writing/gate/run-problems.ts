import type { Fact } from '#shared/domain/fact.ts';
import data from '../../../resources/claims/run-places.json' with { type: 'json' };
import { itemOf } from '../places/places-of.ts';

const EDGE = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';
const BORNE = new RegExp(`${EDGE}(?:${data.borne.join('|')})`, 'iu');
/** A verb, and the words behind it that begin as names do. */
const RAN = new Map(
  Object.entries(data.languages).map(([language, { verbs, articles }]) => [
    language,
    new RegExp(
      `${EDGE}(?:${verbs.join('|')})\\s+(?:(?:${articles.join('|')})[\\s'\u2019]*)?(?<name>(?:\\p{Lu}[\\p{L}\\p{M}&'\u2019.-]*(?:\\s+(?:&\\s+)?|(?=$|[^\\p{L}])))+)`,
      'gu',
    ),
  ]),
);

/** Why a text says that its writer ran or founded an employer where nothing says so of their time there: "Ran the Tribune" of a reporter's. */
export function runProblems(text: string, facts: ReadonlyMap<string, Fact>, language: string): string[] {
  const pattern = RAN.get(language) ?? RAN.get('en');
  if (pattern === undefined) return [];
  const small = text.replace(/^\P{L}*\p{L}/u, (first) => first.toLowerCase());
  return [...small.matchAll(pattern)].flatMap(({ 0: whole, groups }) => {
    const said = (groups?.['name'] ?? '').trim().split(/\s+/);
    const heads = [...facts.values()].filter(
      ({ kind, place = '' }) => kind === 'experience' && isNamed(said, place.split(/\s+/)),
    );
    const own = [...facts.values()].filter((fact) =>
      heads.some((head) => itemOf(fact.id) === itemOf(head.id)),
    );
    const isBorne = own.some((fact) => BORNE.test(fact.text.replace(fact.place ?? '', ' ')));
    return heads.length > 0 && !isBorne ? [`"${whole.trim()}" is not in your facts`] : [];
  });
}

/** Whether a name is an employer's, whole or without the words before or behind. */
function isNamed(said: readonly string[], place: readonly string[]): boolean {
  const words = said.map((word) => word.replace(/['\u2019]s$|[.,;]$/u, ''));
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && words.every((word) => place.includes(word));
}

/** Somebody whom the writer worked for: "assisted the director". */
const AGENT = new RegExp(
  `${EDGE}(?:${data.agents.join('|')})\\s+(?:(?:the|an?|our|their|his|her|my)\\s+)?(?:\\p{L}+\\s+){0,2}?(?<stem>\\p{L}{3,})(?:er|or)s?${END}`,
  'giu',
);

/** Parts of a house, of which leading people is not leading it. */
const HOUSE = new RegExp(
  `${EDGE}(?:led|lead|leading|headed|heading|ran|running|managed|managing|directed|directing)\\s+(?:the|an?|our|its)\\s+(?:\\p{L}+\\s+){0,3}?(?<part>${data.parts.join('|')})${END}`,
  'giu',
);

/** Why an English text makes its writer the one whom they worked for, or the head of what no fact names: "Directed" of "assisted the director". */
export function bossProblems(text: string, facts: readonly Fact[]): string[] {
  const ground = facts.flatMap((fact) => (fact.kind === 'experience' ? [] : [fact.text])).join('\n');
  const heads = facts.map((fact) => fact.text).join('\n');
  const parts = [...text.matchAll(HOUSE)].filter(
    ({ groups }) => !new RegExp(`${EDGE}${groups?.['part'] ?? ''}`, 'iu').test(heads) && !BORNE.test(heads),
  );
  return [...parts.map(([whole]) => `"${whole}" is not in your facts`), ...agentProblems(text, ground)];
}

function agentProblems(text: string, ground: string): string[] {
  return [...ground.matchAll(AGENT)].flatMap(({ 0: whole, groups }) => {
    const stem = groups?.['stem'] ?? '';
    const deed = new RegExp(`${EDGE}${stem}(?:e?d|t?ing|es?|s)?${END}`, 'iu');
    const said = deed.exec(text)?.[0];
    return said === undefined || deed.test(ground.replaceAll(whole, ' '))
      ? []
      : [`"${said.toLowerCase()}" is more than your facts say`];
  });
}
