import { expect, test } from 'vitest';
import { headBlock } from '#main/postings/text/head-block.ts';

test.each([
  [
    'role, name and place on bare lines',
    ['Cook', 'Harbour Inn', 'Leeds'],
    { title: 'Cook', company: 'Harbour Inn', locations: ['Leeds'] },
  ],
  [
    'the name first',
    ['Fossil Works', 'Mechanical Engineer', 'Turin, Italy'],
    { title: 'Mechanical Engineer', company: 'Fossil Works', locations: ['Turin, Italy'] },
  ],
  [
    'a name before a role that no list knows',
    ['Millpond Dairy', 'Butterwright', 'Wells, UK'],
    { title: 'Butterwright', company: 'Millpond Dairy' },
  ],
  [
    'a town whose name is a way of working elsewhere',
    ['Registered Nurse', 'Oak Health', 'Mobile, AL'],
    { company: 'Oak Health', locations: ['Mobile, AL'] },
  ],
  [
    'several places, and how',
    ['DevOps Engineer', 'Bursztyn', 'Gdańsk / Gdynia, hybrydowo'],
    { company: 'Bursztyn', locations: ['Gdańsk', 'Gdynia'], remote: 'hybrid' },
  ],
  [
    'bars under the title',
    ['Tapper', 'Papelera Norte S.A. | Zaragoza | Jornada completa'],
    { title: 'Tapper', company: 'Papelera Norte S.A.', locations: ['Zaragoza'] },
  ],
  [
    'bars between',
    ['Boulanger (H/F) | Le Fournil | Rennes'],
    { title: 'Boulanger (H/F)', company: 'Le Fournil', locations: ['Rennes'] },
  ],
  [
    'name and place on one line',
    ['Surveyor', 'Corran Homes - Cork, Ireland'],
    { company: 'Corran Homes', locations: ['Cork, Ireland'] },
  ],
  [
    'name and place with a comma',
    ['Postdoc', 'Fjord Institute, Copenhagen, Denmark'],
    { company: 'Fjord Institute', locations: ['Copenhagen, Denmark'] },
  ],
  [
    'a legal form',
    ['Schweißer (m/w/d)', 'Stahlbau Reineke GmbH', 'Siegen'],
    { company: 'Stahlbau Reineke GmbH' },
  ],
  [
    'a pub and its town',
    ['Kitchen Porter', 'The Copper Kettle, Galway'],
    { company: 'The Copper Kettle', locations: ['Galway'] },
  ],
  ['remote alone', ['Writer', 'Papercrane', 'Remote'], { company: 'Papercrane', remote: 'remote' }],
])('%s', (_name, lines, wanted) => {
  expect(headBlock(lines)).toMatchObject(wanted);
});

test.each([
  ['terms under the title', ['Nurse', 'Night shift', 'Leeds']],
  ['a term in capitals', ['Nurse', 'Full-Time Permanent', 'Leeds']],
  ['no place beside it', ['Nurse', 'Compassion First']],
  ['another role', ['Nurse', 'Head Nurse', 'Leeds']],
  ['a heading', ['About Bramford Homes', 'Bramford Homes runs twelve homes.', 'Cook in Leeds']],
  ['a sentence', ['Nurse', 'We care for people.', 'Leeds']],
])('no employer: %s', (_name, lines) => {
  expect(headBlock(lines).company).toBeUndefined();
});
