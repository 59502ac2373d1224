import { expect, test } from 'vitest';
import { followUpDraft } from '#shared/tracker/follow-up-draft.ts';

const ABOUT = { role: 'Baker', company: 'Kiln', sentOn: '2026-11-20', person: '', name: 'Ann Lee' };

test.each(['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'sv'])(
  'in %s all three are whole, with nothing left to fill in',
  (language) => {
    for (const what of ['first', 'again', 'thanks'] as const) {
      const { subject, text } = followUpDraft({ ...ABOUT, what, language });
      expect(subject).toContain('Baker');
      expect(text).toContain('Ann Lee');
      expect(`${subject}${text}`).not.toMatch(/[{}]|undefined/);
    }
  },
);

test.each(['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'sv'])(
  'in %s no day is named where none is known',
  (language) => {
    for (const what of ['first', 'again'] as const) {
      const { text } = followUpDraft({ ...ABOUT, sentOn: null, what, language });
      expect(text).not.toMatch(/\d|[{}]|null|Invalid| {2}| [,.]/);
      expect(text).not.toBe(followUpDraft({ ...ABOUT, what, language }).text);
    }
  },
);

test('a person is greeted by name, the day is written out, another language gets English', () => {
  const draft = followUpDraft({ ...ABOUT, what: 'first', person: 'Bo $& Berg', language: 'fi' });
  expect(draft.language).toBe('en');
  expect(draft.text).toMatch(/^Hello Bo \$& Berg,/);
  expect(draft.text).toContain('November 20, 2026');
});
