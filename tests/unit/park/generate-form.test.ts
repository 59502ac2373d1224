import { expect, it } from 'vitest';
import { generateForm } from '#tests/park/generate-form.ts';

const seeds = Array.from({ length: 120 }, (_, index) => index + 1);

it('draws the same form from the same seed, and other forms from others', () => {
  expect(generateForm(7)).toEqual(generateForm(7));
  expect(new Set(seeds.map((seed) => generateForm(seed).html)).size).toBe(seeds.length);
});

it('draws forms in eight languages', () => {
  expect(new Set(seeds.map((seed) => generateForm(seed).language)).size).toBe(8);
});

it('asks in the page for all that it says to be held, and for a trap besides', () => {
  for (const seed of seeds) {
    const { html, truth } = generateForm(seed);
    for (const name of Object.keys(truth.holds))
      expect(html.includes(`data-q="${name}"`) || html.includes(`(${JSON.stringify(name)}`)).toBe(true);
    expect(html).toContain('data-q="trap"');
    expect(truth.holds).not.toHaveProperty('trap');
  }
});

it('draws lists, dates, chips, toggles and uploads as libraries do, in most shapes within a hundred forms', () => {
  const calls = seeds.flatMap((seed) =>
    [...generateForm(seed).html.matchAll(/<script>(\w+)\(/g)].map(([, name]) => name),
  );
  expect(new Set(calls)).toEqual(
    new Set(
      'radix mui antd choices menuRadios drawnApart suggest virtual toggles chips spinDate calendar mask upload'.split(
        ' ',
      ),
    ),
  );
});
