import { expect, it } from 'vitest';
import { asksUserAlone } from '#main/forms/questions/asks-user-alone.ts';

const asked = (label: string) => asksUserAlone({ key: 'custom', label, help: '', group: null });

it('knows by what is claimed, in the languages of yes and no, that only the user may answer', () => {
  expect(asked('Türkiye’de çalışma izniniz var mı?')).toBe(true);
  expect(asked('18 yaşından büyük müsünüz?')).toBe(true);
});

it('leaves a question that claims nothing of that kind', () => {
  expect(asked('Are you willing to work weekends?')).toBe(false);
});
