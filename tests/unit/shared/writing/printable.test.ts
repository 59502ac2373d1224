import { expect, it } from 'vitest';
import { printedText, printNotes } from '#shared/writing/printable.ts';

it('prints every script that the fonts hold, and says nothing of it', () => {
  const names = [
    'Zofia Żółwińska',
    'Олександр',
    'Γιώργος',
    'דוד',
    'محمد',
    '王小明',
    '山田 タロウ',
    '김민수',
    'สมชาย',
    'राहुल',
  ];
  expect(printNotes(names)).toEqual([]);
  for (const name of names) expect(printedText(name)).toBe(name);
});

it('says which pictures are left out, once each', () => {
  const [note] = printNotes(['Hit 🎯 goals 🎯', 'Launched 🚀']);
  expect(note).toContain('🎯 🚀');
  expect(printedText('Hit 🎯 goals')).toBe('Hit goals');
  expect(printedText('Rated ✔ by users ☆')).toBe('Rated ✔ by users ☆');
});

it('says which words no font holds', () => {
  const [note] = printNotes(['አበበ በቀለ', 'Cook in Addis']);
  expect(note).toMatch(/no letters to print አበበ በቀለ: .*Latin letters/);
});
