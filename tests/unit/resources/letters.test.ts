import { expect, it } from 'vitest';
import { LettersAbroad } from '#agents/cover-letter/offline/abroad/turns.ts';
import { LetterPhrases } from '#agents/cover-letter/offline/phrases.ts';
import { Verbs, verbForm } from '#agents/cover-letter/offline/verbs.ts';
import abroad from '../../../resources/letters/abroad.json' with { type: 'json' };
import phrases from '../../../resources/letters/phrases.json' with { type: 'json' };
import verbs from '../../../resources/letters/verbs.json' with { type: 'json' };

it('has turns of phrase that name what they are filled with, and claim nothing of the user', () => {
  const { tones } = LetterPhrases.parse(phrases);
  for (const tone of Object.values(tones)) {
    for (const turn of tone.opening) expect(turn).toContain('{role}');
    for (const turn of tone.skills) expect(turn).toContain('{skills}');
    for (const turn of [...tone.task, ...tone.about]) expect(turn).toContain('{quote}');
    for (const turn of [...tone.now, ...tone.last]) expect(turn).toMatch(/\{(?:work|title)\}/);
    for (const turn of [...tone.opening, ...tone.offer, ...tone.skills])
      expect(turn).not.toMatch(/years|experience|passion|expert|always/i);
  }
});

it('has the same turns in each other language, each naming what it is filled with', () => {
  const { languages } = LettersAbroad.parse(abroad);
  for (const words of Object.values(languages)) {
    for (const { opening } of Object.values(words.tones))
      for (const turn of opening) expect(turn).toContain('{role}');
    for (const turn of words.skills) expect(turn).toContain('{skills}');
    for (const turn of [words.now, words.last]) expect(turn).toMatch(/\{title\}\{where\}/);
    for (const turn of [words.job, words.project]) expect(turn).toMatch(/\{place\}.*\{quotes\}/);
    expect(words.plain).toContain('{quotes}');
    expect(words.reach).toContain('{ways}');
  }
});

it('has verbs in plain form, each once', () => {
  const { regular, irregular } = Verbs.parse(verbs);
  const all = [...regular, ...Object.keys(irregular)];
  expect(new Set(all).size).toBe(all.length);
  for (const word of [...all, ...Object.values(irregular)]) expect(word).toMatch(/^[a-z]+$/);
  expect(verbForm('Carries')).toEqual({ base: 'carry', past: 'carried', form: 'third' });
  expect(verbForm('cut')?.form).toBe('past');
  expect(verbForm('Taught')?.base).toBe('teach');
  expect(verbForm('banana')).toBeUndefined();
});
