import { expect, test } from 'vitest';
import { educationOf } from '#main/postings/rules/education.ts';

test.each([
  ['Bachelor of Civil Engineering', 'Bachelor of Civil Engineering'],
  ['You hold a BSc (Hons) in Physiotherapy.', 'BSc (Hons) in Physiotherapy'],
  ['Qualified to NVQ Level 2 in social care.', 'NVQ Level 2 in social care'],
  ['Educated to degree level.', 'Educated to degree level'],
  ['B.Tech or M.Tech in electronics', 'B.Tech or M.Tech in electronics'],
  ['Abgeschlossene kaufmännische Ausbildung', 'Abgeschlossene kaufmännische Ausbildung'],
  ['Abitur oder Fachabitur.', 'Abitur oder Fachabitur'],
  ['Titulaire d’un BTS électrotechnique', 'BTS électrotechnique'],
  ['Grado en Ciencias Ambientales', 'Grado en Ciencias Ambientales'],
  ['Ensino médio completo', 'Ensino médio completo'],
  ['Laurea in Infermieristica', 'Laurea in Infermieristica'],
  ['Je hebt minimaal mbo niveau 3', 'mbo niveau 3'],
  ['Wykształcenie wyższe kierunkowe', 'Wykształcenie wyższe kierunkowe'],
  ['Högskoleutbildning inom data', 'Högskoleutbildning inom data'],
  [
    '8+ years of experience, or 6+ with a PhD\nMaster’s degree in statistics',
    'Master’s degree in statistics',
  ],
])('the schooling in %j', (text, asked) => expect(educationOf(text)).toBe(asked));

test.each([
  'No degree required.',
  'You bring a degree of calm to the ward.',
  'We pay for your degree.',
  'We train you over 18 months towards your SVQ Level 5.',
  'You supervise bachelor students.',
  'MSc in chemistry preferred.',
  'Fremd ist uns nur Langeweile.',
])('%j asks for none', (text) => expect(educationOf(text)).toBeUndefined());
