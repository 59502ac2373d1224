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
    for (const name of Object.keys(truth.holds)) expect(html).toContain(`data-q="${name}"`);
    expect(html).toContain('data-q="trap"');
    expect(truth.holds).not.toHaveProperty('trap');
  }
});
