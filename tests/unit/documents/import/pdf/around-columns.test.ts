import { expect, test } from 'vitest';
import { readDrawn } from './drawn-pages.ts';

const HEAD = [
  [[40, '**Ada Brenner', { size: 20 }]],
  null,
  [[40, 'Potter in the old town of Trebnitz by the river | ada@example.org | +49 160 5550121 | 2 Mill Lane']],
  null,
] as const;
const heading = (text: string) => [[40, `**${text}`, { size: 13 }] as const];
const pair = (left: string, right: string) => [[40, left] as const, [300, right] as const];
const headings = (left: string, right: string) => [
  [40, `**${left}`, { size: 13 }] as const,
  [300, `**${right}`, { size: 13 }] as const,
];

const COLUMNS = [
  headings('Skills', 'Languages'),
  pair('• Throwing', 'German (native)'),
  pair('• Glazing', 'Dutch (fluent)'),
  headings('', 'Interests').slice(1),
  pair('• Firing', 'Chess'),
  pair('• Selling', 'Rowing'),
  pair('• Teaching', 'Choir'),
  null,
] as const;

test('the dates at the right of a section below two columns are no part of the right one', () => {
  const { experience, education, extras } = readDrawn([
    ...HEAD,
    ...COLUMNS,
    heading('Experience'),
    [
      [40, '**Master Potter'],
      [440, '03/2019 – 02/2021'],
    ],
    [[40, 'Kiln GmbH']],
    [[50, '• Fired two kilns a week']],
    heading('Education'),
    [
      [40, '**Diploma in Ceramics'],
      [440, '2012 – 2015'],
    ],
    [[40, 'University of Leeds']],
  ]);
  expect(experience).toMatchObject([{ title: 'Master Potter', company: 'Kiln GmbH', start: '2019-03' }]);
  expect(education).toMatchObject([{ school: 'University of Leeds', start: '2012', end: '2015' }]);

  expect(extras.map(({ title }) => title)).toEqual(['Chess', 'Rowing', 'Choir']);
});

test('the dates at the right of a section above two columns are no part of the right one', () => {
  const { experience, extras, skills } = readDrawn([
    ...HEAD,
    heading('Experience'),
    [
      [40, '**Master Potter'],
      [440, '03/2019 – 02/2021'],
    ],
    [[40, 'Kiln GmbH']],
    [[50, '• Fired two kilns a week']],
    [
      [40, '**Potter'],
      [440, '08/2014 – 02/2019'],
    ],
    [[40, 'Clay Ltd']],
    [[50, '• Sold plates and mugs']],
    null,
    ...COLUMNS,
  ]);
  expect(experience).toMatchObject([
    { title: 'Master Potter', start: '2019-03', end: '2021-02' },
    { title: 'Potter', start: '2014-08', end: '2019-02' },
  ]);
  expect(extras.map(({ title }) => title)).toEqual(['Chess', 'Rowing', 'Choir']);
  expect(skills).toHaveLength(5);
});

test('years in a right column that begins with its heading stay with it', () => {
  const { education, skills } = readDrawn([
    ...HEAD,
    headings('Skills', 'Education'),
    pair('• Throwing', '2012 – 2015'),
    pair('• Glazing', '**Diploma in Ceramics'),
    pair('• Firing', 'University of Leeds'),
    pair('• Selling', '2010 – 2012'),
    pair('• Teaching', '**Diploma in Glass'),
    pair('• Wheels', 'University of York'),
  ]);
  expect(education).toMatchObject([
    { school: 'University of Leeds', start: '2012' },
    { school: 'University of York', start: '2010' },
  ]);
  expect(skills).toHaveLength(6);
});

test('a heading at the foot of the left column opens what crosses the page below it', () => {
  const { experience, skills } = readDrawn([
    ...HEAD,
    ...COLUMNS,
    heading('Experience'),
    [
      [40, '**Association of the Potters of the Upper and the Lower Valley'],
      [440, '03/2019 – 02/2021'],
    ],
    [[40, 'Master Potter']],
    [[50, '• Fired two kilns a week']],
  ]);
  expect(experience).toMatchObject([{ title: 'Master Potter', start: '2019-03', end: '2021-02' }]);
  expect(skills).toHaveLength(5);
});

test('labels and dates in a wide left column belong to what stands beside them', () => {
  const row = (left: string, right: string) => [[40, left] as const, [190, right] as const];
  const beside = (right: string) => [[190, right] as const];
  const { name, headline, experience } = readDrawn([
    heading('Persönliche Daten'),
    row('Name', 'Ada Brenner'),
    row('Anschrift', 'Mühlgasse 2, 04109 Leipzig'),
    row('E-Mail', 'ada@example.org'),
    row('Geburtsdatum / -ort', '02.03.1990 in Leipzig'),
    row('Familienstand', 'verheiratet, ein Kind'),
    row('Staatsangehörigkeit', 'deutsch'),
    heading('Berufserfahrung'),
    row('03/2019 – heute', '**Leiterin Töpferei'),
    beside('Brennofen GmbH, Leipzig'),
    beside('• Führung von drei Mitarbeitern in der Werkstatt'),
    beside('• Einkauf von Ton und Glasur bei den Lieferanten'),
    beside('• Verkauf auf den Märkten der Umgebung im Sommer'),
    null,
    row('08/2014 – 02/2019', '**Töpferin'),
    beside('Tonhaus KG, Halle'),
    beside('• Drehen und Glasieren von Geschirr aller Art'),
    beside('• Betreuung der Gäste im Laden am Wochenende'),
  ]);
  expect([name.full, headline]).toEqual(['Ada Brenner', '']);
  expect(experience).toMatchObject([
    { title: 'Leiterin Töpferei', company: 'Brennofen GmbH', start: '2019-03', current: true },
    { title: 'Töpferin', company: 'Tonhaus KG', start: '2014-08', end: '2019-02' },
  ]);
});

test('a column whose lines stand on those of the other is one where its headings do, too', () => {
  const { skills, languages } = readDrawn([
    headings('Ada Brenner', ''),
    null,
    [
      [40, '**Skills', { size: 13 }],
      [220, 'I throw and glaze plates and mugs for shops and inns, since', { top: 71 }],
    ],
    [
      [40, 'Throwing of plates and mugs'],
      [220, 'twenty years, in a workshop by the river where guests come'],
    ],
    [
      [40, 'Glazing in the old colours'],
      [220, 'in and watch, and I teach whoever wants to learn it, in the'],
    ],
    [
      [40, 'Firing of kilns with wood'],
      [220, 'winter when the shops sell less. My kiln burns wood from the'],
    ],
    [
      [40, '**Languages', { size: 13 }],
      [220, 'forest behind the house, and my clay is dug from the pit on', { top: 127 }],
    ],
    [
      [40, 'German (native, from birth on)'],
      [220, 'the other bank. What breaks goes back into the next batch of'],
    ],
    [
      [40, 'Dutch (fluent, for ten years)'],
      [220, 'clay. I am looking for a place with a gas kiln and a wheel.'],
    ],
    ...new Array(9).fill([[220, 'More of this can be seen on the shelves of the shop below.']]),
  ]);
  expect(skills).toHaveLength(3);
  expect(languages.map(({ name }) => name)).toEqual(['German', 'Dutch']);
});
