import { expect, test } from 'vitest';
import { visaOf } from '#main/postings/rules/visa.ts';

test.each([
  ['You compile L-1 petitions.', null],
  ['Overseeing visas for the dancers is your work.', null],
  ['Du betreust Visumanträge unserer Gäste.', null],
  ['Our firm is unable to support immigration cases.', 'immigration'],
  ['Grade E-3 of our pay scale.', null],
  ['E-3 applicants are welcome.', 'E-3'],
  ['Tier 2 help desk experience.', null],
  ['Tier 2 visa holders are welcome.', 'Tier 2'],
  ['You have the right to work from home.', null],
  ['You are authorised to work on live cables.', null],
  ['Authorized to work on a permanent basis in Chile.', 'Authorized to work'],
  ['Age, race, citizenship: we look at your work alone.', null],
  ['Die Staatsangehörigkeit spielt keine Rolle.', null],
  ['We refuse to sponsor.', 'sponsor'],
  ['Sponsorship can be arranged.', 'Sponsorship'],
])('%s', (text, words) =>
  words === null ? expect(visaOf(text)).toBeUndefined() : expect(visaOf(text)).toContain(words),
);
