import { expect, it } from 'vitest';
import { sectionOfAdder } from '#main/forms/sections/find-adders.ts';
import { isSave } from '#main/forms/sections/panel-words.ts';

const of = (words: string, titles: string[] = [], name = '') => sectionOfAdder({ words, titles, name });

it.each([
  ['Add work experience', [], 'work'],
  ['+ Add another', ['Employment history'], 'work'],
  ['+', ['Education'], 'education'],
  ['Add', ['Entry 1', 'Work experience', 'Application'], 'work'],
  ['Add another position', ['Anything'], 'work'],
  ['Weitere Station hinzufügen', ['Lebenslauf'], 'work'],
  ['Ajouter une formation', [], 'education'],
  ['Voeg opleiding toe', [], 'education'],
  ['Dodaj', ['Wykształcenie'], 'education'],
  ['Přidat další', ['Pracovní zkušenosti'], 'work'],
])('takes "%s" under %j for %s', (words, titles, section) => {
  expect(of(words, titles)).toBe(section);
});

it.each([
  ['Add language', ['Education']],
  ['Add', ['Languages', 'Education']],
  ['Add another', ['Certifications', 'Work experience']],
  ['Add reference', ['Work experience']],
  ['Add file', ['Education']],
  ['Add to favourites', ['Jobs']],
  ['Add volunteering', ['Work experience']],
  ['Sprache hinzufügen', ['Ausbildung']],
  ['Save', ['Work experience']],
  ['Remove', ['Work experience 1']],
  ['New message', ['Messages']],
])('leaves "%s" under %j alone', (words, titles) => {
  expect(of(words, titles)).toBeNull();
});

it('goes by what a button is called where its words say only "Add"', () => {
  expect(of('Add', [], 'Add Work Experience')).toBe('work');
  expect(of('Add', ['Work experience'], 'Add Languages')).toBeNull();
});

it('saves by "Add" only in a panel of its own', () => {
  expect(isSave('Add', true)).toBe(true);
  expect(isSave('Add', false)).toBe(false);
  expect(isSave('Add another', true)).toBe(false);
  expect(isSave('Speichern', false)).toBe(true);
  expect(isSave('Delete', true)).toBe(false);
});
