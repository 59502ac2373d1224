import { expect, test } from 'vitest';
import { joinLabels, labelsIn } from '#main/postings/text/labels.ts';

test.each([
  ['Tätigkeit: Glaser (m/w/d)\nArbeitgeber: Glas Ott\nOrt: Ulm', 'Glaser (m/w/d)', 'Glas Ott', 'Ulm'],
  ['Intitulé du poste : Vitrier\nEmployeur : L’Atelier\nLieu : Tours', 'Vitrier', 'L’Atelier', 'Tours'],
  ['Puesto: Cristalero\nEmpresa: Vidrios Sol\nLugar: Vigo', 'Cristalero', 'Vidrios Sol', 'Vigo'],
  ['Munkakör: Üveges\nCég: Üveg Bt.\nMunkahely: Pécs', 'Üveges', 'Üveg Bt.', 'Pécs'],
  ['Post vacant: Geamgiu\nAngajator: Sticla SRL\nOraș: Iași', 'Geamgiu', 'Sticla SRL', 'Iași'],
  ['職種：ガラス職人\n会社名：硝子堂\n勤務地：札幌市', 'ガラス職人', '硝子堂', '札幌市'],
])('%s', (text, title, company, location) => {
  expect(labelsIn(text)).toMatchObject({ title, company, location });
});

test('labels in lines of their own are read with the line below, where a text has several', () => {
  expect(joinLabels('Cook\nLocation\nLeeds\nEmployment type\nFull time\nWe cook.')).toBe(
    'Cook\nLocation: Leeds\nEmployment type: Full time\nWe cook.',
  );
  expect(joinLabels('Cook\nSalary\nLeeds')).toBe('Cook\nSalary\nLeeds');
});

test('every line about the terms of work counts, and of all else the first', () => {
  expect(labelsIn('Contract: Permanent\nWorking pattern: Part-time\nCity: Hull\nCity: Bath')).toEqual({
    type: 'Permanent; Part-time',
    location: 'Hull',
  });
});

test('a label that names the period of the pay is left to those who read it with its pay', () => {
  expect(labelsIn('Stundenlohn: 15,20 €\nBase: $135,000')).toEqual({});
});

test.each([
  ['Jornada: parcial - tarde', 'part time'],
  ['Úvazek: plný', 'full time'],
  ['Working pattern: Part-time', 'Part-time'],
])('%s', (text, type) => expect(labelsIn(text)).toEqual({ type }));
