import { expect, test } from 'vitest';
import { refusesSponsorship } from '#shared/postings/sponsorship.ts';

test.each([
  ['The board rules out visa sponsorship.', true],
  ['The firm refrains from sponsoring visas.', true],
  ['Visa sponsorship is beyond us.', true],
  ['We turn down people who need a visa.', true],
  ['We never turn a cook away because of sponsorship.', false],
  ['A need for sponsorship will not count against you.', false],
  ['No sponsorship experience is needed.', false],
  ['The fair has no sponsors.', false],
  ['We turn no one away for want of a visa.', false],
  ['We cannot sponsor your diploma.', false],
  ['We cannot sponsor your visa.', true],
])('%s', (text, refuses) => expect(refusesSponsorship(text)).toBe(refuses));
