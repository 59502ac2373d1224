import { expect, test } from 'vitest';
import type { Fact } from '#shared/domain/fact.ts';
import { claimProblems } from '#shared/writing/claim-gate.ts';

/** Whether facts, of which a text names all, bear it out. */
function isCovered(lines: readonly string[], text: string, language = 'en'): boolean {
  const facts = new Map(
    lines.map((line, at): [string, Fact] => [
      `f${at}`,
      { id: `f${at}`, kind: 'highlight', text: line, source: '' },
    ]),
  );
  const claim = { text, factIds: [...facts.keys()] };
  return claimProblems(claim, { facts, skills: ['Kubernetes'], words: 'open', language }).length === 0;
}

test.each([
  ['en', ['Not certified in wound care', 'Gave wound care on 2 wards'], 'I am certified in wound care.'],
  ['en', ['Did not handle cash'], 'I handled cash.'],
  ['en', ['Studied for the CPA exam'], 'I hold the CPA.'],
  ['en', ['Not yet admitted to the bar'], 'I am admitted to the bar.'],
  ['nl', ['Ondersteunde de saloneigenaar bij de inkoop', 'Knip klanten'], 'Ik was saloneigenaar.'],
  ['en', ['Wanted to learn Kubernetes'], 'I know Kubernetes.'],
  ['en', ['Assisted the lead nurse with rounds', 'Wrote rotas'], 'As the lead I wrote rotas.'],
  ['en', ['Assistant Manager', 'Wrote rotas'], 'As the manager I wrote rotas.'],
  [
    'en',
    ['Assisted the site manager with fault finding', 'Wrote rotas'],
    'I did fault finding and wrote rotas for the site manager.',
  ],
  ['de', ['Die Kasse nicht bedient', 'Regale eingeräumt'], 'Ich habe die Kasse bedient.'],
  ['fr', ["N'a pas établi de bilan", 'Tenue des comptes'], "J'ai établi le bilan."],
  ['es', ['No he trabajado como sumiller', 'Atiendo mesas'], 'He trabajado como sumiller.'],
  ['it', ['Non ho gestito la cassa', 'Ho servito ai tavoli'], 'Ho gestito la cassa.'],
  ['pt', ['Não tenho carta de condução', 'Atendo clientes'], 'Tenho carta de condução.'],
  ['nl', ['Geen ervaring met beademing', 'Zorg voor patiënten'], 'Ik heb ervaring met beademing.'],
  [
    'pl',
    ['Nie obsługiwałam kasy fiskalnej', 'Układałam towar na półkach'],
    'Obsługiwałam kasę oraz kasy fiskalnej.',
  ],
  [
    'sv',
    ['Har inte arbetat med truck på lagret', 'Jag har packat varor och lastat bilar'],
    'Jag har arbetat med truck på lagret.',
  ],
  [
    'da',
    ['Har ikke arbejdet med truck på lageret', 'Jeg har pakket varer og læsset biler'],
    'Jeg har arbejdet med truck på lageret.',
  ],
] as const)('%s: %j does not cover what it takes back', (language, lines, text) => {
  expect(isCovered(lines, text, language)).toBe(false);
});

test.each([
  ['Moved 5 shops without losing a day', 'I moved 5 shops and lost no day.'],
  ['Not only led 4 cooks but planned the menus', 'I led four cooks and planned the menus.'],
  ['Cut complaints to no more than 3 a month', 'I cut complaints to no more than 3 a month.'],
  ['Did not handle cash', 'I did not handle cash.'],
  ['Studied for the CPA exam', 'I studied for the CPA exam.'],
  ['Assistant Manager', 'I was an assistant manager.'],
  ['Assisted the lead nurse with rounds', 'I helped the lead nurse with rounds.'],
  ['Tried three suppliers and chose the cheapest', 'I tried three suppliers.'],
])('"%s" covers "%s"', (fact, text) => expect(isCovered([fact], text)).toBe(true));
