import { expect, it } from 'vitest';
import { planFile } from '#main/forms/plan/plan-file.ts';
import { filesOf } from '#main/forms/plan/planned-field.ts';
import type { ReadField } from '#main/forms/read/read-field.ts';
import { writtenField } from '#main/forms/read/written-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const resume = { path: '/a/r.pdf', name: 'Resume.pdf' };
const letter = { path: '/a/l.pdf', name: 'Letter.pdf' };
const context = {
  ...{ profile: sampleProfile(), answers: [], company: 'Acme', resume, letter, letterText: '' },
  now: new Date('2026-11-28T12:00:00Z'),
};
const box = (label: string, over: Partial<ReadField> = {}): ReadField => ({
  ...writtenField({ id: label, label, type: 'file', required: true }),
  ...over,
});
const planned = (fields: ReadField[], over: Partial<typeof context> = {}) =>
  fields.map((field) => {
    const plan = planFile(field, { ...context, ...over }, fields);
    return plan.kind === 'fill' ? plan.value : `${plan.kind}: ${plan.reason}`;
  });

it('gives each document to the box of its kind, and asks for what only the user has', () => {
  expect(
    planned([
      box('Resume'),
      box('Cover letter'),
      box('Certificates'),
      box('Letter of recommendation'),
      box('Other documents', { required: false }),
      box('Photo'),
      box('Document'),
    ]),
  ).toEqual([
    'Resume.pdf',
    'Letter.pdf',
    'ask: a certificate is asked for: only you have it. Take the page over and choose it there',
    'ask: a reference is asked for: only you have it. Take the page over and choose it there',
    'leave: optional file',
    'ask: a picture of you is asked for: only you have it. Take the page over and choose it there',
    'ask: a file is asked for that JobAI does not have',
  ]);
});

it('puts both into one box that takes several and names both, where no other is for the letter', () => {
  const both = box('CV and cover letter', { multiple: true });
  const plan = planFile(both, context, [both]);
  expect(plan.kind === 'fill' && filesOf(plan)).toEqual([
    { path: '/a/r.pdf', name: 'Resume.pdf' },
    { path: '/a/l.pdf', name: 'Letter.pdf' },
  ]);
  expect(planned([{ ...both, multiple: false }])).toEqual(['Resume.pdf']);
  expect(planned([both, box('Cover letter')])).toEqual(['Resume.pdf', 'Letter.pdf']);
  expect(planned([both], { letter: null as never })).toEqual(['Resume.pdf']);
  expect(planned([box('CV', { multiple: true })])).toEqual(['Resume.pdf']);
});

it('gives the only box for all of it the resume, and a second box for the letter nothing', () => {
  const all = box('Resume, cover letter or portfolio');
  expect(planned([all])).toEqual(['Resume.pdf']);
  expect(planned([{ ...all, multiple: true }])).toEqual(['Resume.pdf\nLetter.pdf']);
  expect(planned([box('Resume'), all])).toEqual(['Resume.pdf', 'Letter.pdf']);
  expect(planned([box('Cover letter'), box('Letter of motivation', { required: false })])).toEqual([
    'Letter.pdf',
    'leave: the letter goes to "Cover letter"',
  ]);
});

it('has nothing stand in for a document that is not there', () => {
  expect(
    planned([box('Resume'), box('Cover letter')], { resume: null as never, letter: null as never }),
  ).toEqual([
    'ask: a file is asked for that JobAI does not have',
    'ask: a file is asked for that JobAI does not have',
  ]);
});

const kept = [
  { of: 'certificate' as const, name: 'First aid.pdf', path: '/a/1.pdf' },
  { of: 'certificate' as const, name: 'Forklift.pdf', path: '/a/2.pdf' },
  { of: 'reference' as const, name: 'Reference Acme.pdf', path: '/a/3.pdf' },
];
const withOwn = (...fields: ReadField[]) => planned(fields, { documents: kept } as never);

it('gives a box that asks for a kind in general the user’s own of it, all of them where it takes several', () => {
  expect(
    withOwn(
      box('References (optional)', { required: false }),
      box('Upload your certificates', { multiple: true }),
      box('Zeugnisse und Referenzen', { multiple: true }),
      box('Lettre de recommandation'),
    ),
  ).toEqual([
    'Reference Acme.pdf',
    'First aid.pdf\nForklift.pdf',
    'First aid.pdf\nForklift.pdf\nReference Acme.pdf',
    'Reference Acme.pdf',
  ]);
});

it('asks which where one box could take any of several, and where a certain one is asked for', () => {
  expect(
    withOwn(
      box('Certificate'),
      box('Forklift certificate'),
      box('Degree certificate'),
      box('Copy of driving licence'),
      box('Other documents'),
      box('Certificate', { required: false }),
    ).map((plan) => plan.split(/[.:] /)[0] === 'ask' || plan.startsWith('leave')),
  ).toEqual([true, true, true, true, true, true]);
});

it.each([
  'Cover letter (do not repeat your resume)',
  'Cover letter, in addition to your CV',
  'Cover letter / CV supplement',
  'Motivation letter (your CV is already uploaded)',
  'Cover letter explaining what your CV does not say',
  'Cover letter (based on your CV)',
  'Anschreiben (zusätzlich zum Lebenslauf)',
  'Motivationsschreiben, Ihr Lebenslauf liegt uns bereits vor',
  'Anschreiben ohne Lebenslauf',
  'Lettre de motivation, en plus de votre CV',
  'Lettre de motivation (ne répétez pas votre CV)',
  'Carta de presentación, además del CV',
  'Motivatiebrief, je cv is al geüpload',
  'Motivatiebrief (naast je cv)',
  'Carta de motivação (não repita o currículo)',
  'Lettera motivazionale, oltre al CV: cover letter',
  'List motywacyjny, oprócz CV',
  'Motivační dopis (životopis již máme)',
  'Personligt brev / cover letter, utan cv',
])('"%s" takes the letter alone', (label) => {
  expect(planned([box(label, { key: 'letter.file', multiple: true })])).toEqual(['Letter.pdf']);
  expect(planned([box(label, { key: 'letter.file' })])).toEqual(['Letter.pdf']);
});

it.each([
  ['Cover letter and CV', 'letter.file'],
  ['Cover letter & resume (PDF)', 'letter.file'],
  ['Please upload your cover letter together with your CV here', 'letter.file'],
  ['Cover letter / CV', 'letter.file'],
  ['Cover letter (and CV)', 'letter.file'],
  ['Documents (CV, cover letter)', 'resume.file'],
  ['CV, certificates and cover letter', 'resume.file'],
  ['Resume (optional) + cover letter (optional)', 'resume.file'],
  ['Anschreiben, Lebenslauf und Zeugnisse', 'letter.file'],
  ['Lebenslauf sowie Anschreiben', 'resume.file'],
  ['Lettre de motivation et CV', 'letter.file'],
  ['CV et lettre de motivation en un seul fichier', 'resume.file'],
  ['Carta de presentación y currículum', 'letter.file'],
  ['Motivatiebrief en cv', 'letter.file'],
  ['Currículo e carta de motivação', 'resume.file'],
  ['Currículo no formato PDF e carta de motivação', 'resume.file'],
  ['CV i list motywacyjny', 'resume.file'],
  ['Životopis a motivační dopis', 'resume.file'],
] as const)('"%s" takes both where it takes several', (label, key) => {
  expect(planned([box(label, { key, multiple: true })])).toEqual(['Resume.pdf\nLetter.pdf']);
});

it.each([
  'CV (not your cover letter)',
  'Resume, the cover letter is already uploaded',
  'CV without cover letter',
])('"%s" takes the resume alone', (label) => {
  expect(planned([box(label, { multiple: true })])).toEqual(['Resume.pdf']);
});
