import { expect, test } from 'vitest';
import { zoneOptions } from '#renderer/features/applications/zone-options.ts';

const own = 'Europe/Warsaw';
const options = (typed: string, part: object = {}) =>
  zoneOptions(typed, { own, chosen: own, ofCity: [], ...part });

test("the user's own zone stands first, and all others below it, each once", () => {
  const [first, ...others] = options('');
  expect(first).toEqual({ value: own, label: 'Europe/Warsaw (yours)' });
  expect(others.length).toBeGreaterThan(300);
  expect(others.some(({ value }) => value === own)).toBe(false);
  expect(others.map(({ value }) => value)).toContain('UTC');
});

test.each(['New York', 'new_york', 'america/new'])('%s finds America/New_York', (typed) => {
  expect(options(typed).map(({ label }) => label)).toContain('America/New York');
});

test('a city that no zone is called after stands first with the zone that holds it', () => {
  const ofCity = [{ zone: 'Europe/Berlin', place: 'Munich, Germany' }];
  expect(options('Munich', { ofCity })).toEqual([
    { value: 'Europe/Berlin', label: 'Europe/Berlin (Munich, Germany)' },
    { value: own, label: 'Europe/Warsaw (yours)' },
  ]);
});
