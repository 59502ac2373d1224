import { expect, test } from 'vitest';
import { defaultEngine, defaultTaxonomy } from '#agents/analyst/skills/default-engine.ts';
import { parseTaxonomy } from '#agents/analyst/skills/parse-taxonomy.ts';
import { SENTENCES } from '../../../evals/lib/sentences.ts';

const { find, extract, named, implied } = defaultEngine();
const namesIn = (text: string) => find(text).map(({ skill }) => skill.name);

test('the taxonomy is large, and no way to write a skill means two', () => {
  const { skills, spellings } = defaultTaxonomy();
  expect(skills.size).toBeGreaterThan(5000);
  const owners = new Map<string, string>();
  const twice = spellings.filter(({ text, skill, exact }) => {
    const key = `${exact ? text : text.toLowerCase()}`;
    const owner = owners.get(key);
    owners.set(key, skill.name);
    return owner !== undefined && owner !== skill.name;
  });
  expect(twice.map(({ text }) => text)).toEqual([]);
});

test('a line that repeats a skill or implies an unknown one is named', () => {
  const file = { field: 'x', technical: true, weight: 1 };
  expect(() => parseTaxonomy([{ ...file, skills: ['A', 'a = b'] }])).toThrow(/"a = b"/);
  expect(() => parseTaxonomy([{ ...file, skills: ['A > B'] }])).toThrow(/A implies "B"/);
});

test.each(SENTENCES)('$text', ({ text, skills }) => {
  expect([...new Set(namesIn(text))].sort()).toEqual([...skills].sort());
});

test.each([
  'Chop celery, cucumber and gherkin, fill each bun, run the blender',
  'Packer wanted for our warehouse',
  'Assembler, second shift',
  'Playwright in residence',
  'Postman wanted: deliver letters',
  'Your flutter of joy, a hive of play',
  'Docker in the port of Antwerp',
  'airflow measurements',
  'A positive outlook on life',
])('an everyday word is not a program: %s', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test.each([
  ['Experience with Docker, Airflow and Flink', ['Docker', 'Apache Airflow', 'Apache Flink']],
  ['docker, kubernetes, selenium', ['Docker', 'Kubernetes', 'Selenium']],
  ['Tests in Jest, Cypress and Playwright', ['Jest', 'Cypress', 'Playwright']],
])('the program is known beside others: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('hits carry their exact place', () => {
  const text = 'Résumés in C++17,\nNode.js and PostgreSQL.';
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'C++',
    'Node.js',
    'PostgreSQL',
  ]);
});

test('headings and words decide what is required, and every quote is literal', () => {
  const text = [
    'We are a bank. We love Excel.',
    'What you bring',
    '- Python and SQL are a must.',
    '- Fluent German; Dutch is a plus.',
    '- Ideally you know Kafka.',
    '- Experience with Mirth Connect.',
    'Nice to have',
    '- Go, Rust',
    'Benefits',
    '- Free yoga and Spanish courses',
  ].join('\n');
  const skills = extract(text);
  const of = (required: boolean) =>
    skills.filter((skill) => skill.required === required).map(({ name }) => name);
  expect(of(true)).toEqual(['Python', 'SQL', 'German', 'Mirth Connect']);
  expect(of(false)).toEqual(['Dutch', 'Kafka', 'Go', 'Rust']);
  for (const { quote } of skills) expect(text).toContain(quote);
});

test('other spellings name a skill, and skills imply others', () => {
  expect(named('k8s')?.name).toBe('Kubernetes');
  expect(named('nonsense')).toBeNull();
  expect(implied(named('Next.js')!).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['React', 'JavaScript', 'Programming']),
  );
});
