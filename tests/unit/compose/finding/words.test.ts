import { expect, it } from 'vitest';
import type { Answered } from '#main/compose/finding/ask-source.ts';
import { limitWords, listedWords, placesWords } from '#main/compose/finding/words.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';

function failed(
  label: string,
  reason: string,
  { target = '', said = 'did not answer', listed = false } = {},
): Answered {
  const failure = new ExternalServiceError(`${label}.example ${said}`, { details: { reason } });
  const asked = { source: { label }, target, company: listed ? label : undefined, wide: false, listed };
  return {
    asked: asked as unknown as Answered['asked'],
    ...{ named: [], leads: [], failure, problems: [`${label}: ${failure.message}`] },
  };
}

it('tells places that failed for one reason in one sentence, and the others with their own words', () => {
  const places = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta'].map((name) =>
    failed(name, 'offline'),
  );
  expect(placesWords([...places, failed('Theta', 'timeout')])).toEqual([
    'Theta: Theta.example did not answer',
    'Alpha, Beta, Gamma, Delta, Epsilon and 2 more were not asked. The first of them: Alpha: Alpha.example did not answer',
  ]);
});

it('tells each address that the user named with its own reason', () => {
  const named = ['a', 'b', 'c'].map((host) =>
    failed(host, 'offline', { target: `https://${host}.example/jobs` }),
  );
  expect(placesWords(named)).toHaveLength(3);
});

it('says the reason once where all places have the same', () => {
  const said = 'was not asked: JobAI is offline. Switch offline mode off and try again.';
  const names = ['Alpha', 'Beta', 'Gamma'];
  expect(placesWords(names.map((name) => failed(name, 'offline', { said })))).toEqual([
    'Alpha, Beta, Gamma were not asked: JobAI is offline. Switch offline mode off and try again.',
  ]);
  expect(listedWords(names.map((name) => failed(name, 'offline', { said, listed: true })))).toEqual([
    'Alpha, Beta, Gamma could not be read this time: JobAI is offline. Switch offline mode off and try again.',
  ]);
  expect(listedWords(names.map((name) => failed(name, 'timeout', { listed: true })))).toEqual([
    'Alpha, Beta, Gamma: could not be read this time.',
  ]);
});

it('says that a limit struck, how many it left out, and what to do', () => {
  expect(limitWords(523, 500)).toMatch(/523 openings were found.*limit of 500.*the 23 that fit.*left out/);
});
