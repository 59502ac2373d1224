import { expect, test } from 'vitest';
import { documentFileName } from '#main/documents/render/document-file-name.ts';

test.each([
  ['Jane Doe', 'Acme', 'Jane-Doe-Resume-Acme.pdf'],
  ['Zoë Müller-Łukasz', 'Groß & Söhne', 'Zoe-Muller-Lukasz-Resume-Gross-Sohne.pdf'],
  ["Siobhán O'Neil", 'a/b\\c:d*?"<>|', 'Siobhan-ONeil-Resume-a-b-c-d.pdf'],
  ['Þóra Guðmundsdóttir', 'Ægir', 'Thora-Gudmundsdottir-Resume-Aegir.pdf'],
  ['JØRN ÞÓR', 'Łódź Œuvres', 'JORN-THOR-Resume-Lodz-Oeuvres.pdf'],
  ['山田太郎', '', 'Resume.pdf'],
  ['x'.repeat(200), 'y'.repeat(200), `${'x'.repeat(40)}-Resume-${'y'.repeat(40)}.pdf`],
])('%s at %s', (person, company, name) => {
  expect(documentFileName('resume', person, company)).toBe(name);
});

test('a letter says that it is one', () => {
  expect(documentFileName('letter', 'Jane Doe', 'Acme')).toBe('Jane-Doe-Cover-Letter-Acme.pdf');
});
