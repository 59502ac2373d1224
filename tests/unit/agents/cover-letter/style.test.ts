import { beforeAll, expect, test } from 'vitest';
import { coverLetter } from '#agents/cover-letter/agent.ts';
import { avoidedIn } from '#agents/cover-letter/avoided.ts';
import { frameOf } from '#agents/cover-letter/frames.ts';
import { DocumentLanguage } from '#shared/domain/document-language.ts';
import { LetterStyle, LetterTone } from '#shared/domain/letter.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';
import { scriptedLlm } from '#tests/fakes/llm.ts';
import { fakePorts } from '#tests/fakes/ports.ts';

beforeAll(() => import('@langchain/langgraph'), 30_000);

const write = async (style: Partial<LetterStyle>, ports = fakePorts()) => {
  const input = {
    ...{ analysis: streamAnalysis(), profile: dataEngineer(), facts: [], company: null },
    ...({
      tone: 'professional',
      style: LetterStyle.parse(style),
      review: false,
      saveDraft: () => 'l',
    } as const),
  };
  return (await coverLetter.run(input, ports)).value.letter;
};
const words = (text: string) => text.split(/\s+/).length;

test('it is as long as wished, and greets whom it is written to', async () => {
  const [short, usual, long] = await Promise.all(
    (['short', 'usual', 'long'] as const).map((length) => write({ length, to: 'Ms Ito' })),
  );
  expect(words(short!.text)).toBeLessThan(words(usual!.text));
  expect(words(long!.text)).toBeGreaterThanOrEqual(words(usual!.text));
  expect(usual!.document.salutation).toBe('Dear Ms Ito,');
});

test('words that the user never wants to read are not in it, by rules and by a model', async () => {
  const avoid = ['conversation', 'glad', 'nightly batch'];
  const { text } = await write({ avoid });
  for (const word of avoid) expect(text.toLowerCase()).not.toContain(word);
  const sentence = (said: string, factIds: string[] = []) => ({ sentences: [{ text: said, factIds }] });
  const paragraphs = [
    sentence('I moved 14 nightly batch jobs to Kafka streams at Parcelwise.', ['experience.e1.highlight.0']),
    sentence(
      'At Parcelwise I wrote dbt models and tests for 120 tables in PostgreSQL, and those tables are what the reports of that parcel network are made of, day by day, in the same small and tested way.',
      ['experience.e1.highlight.2', 'experience.e1', 'summary.0'],
    ),
    sentence('I would be glad to talk.'),
    sentence('I would like to tell you more about how such small steps come to be, and what they need.'),
  ];
  const llm = scriptedLlm({
    'cover_letter.plan': { points: [], opening: '' },
    'cover_letter.generate': { paragraphs },
  });
  const letter = await write({ avoid, language: 'de', sample: 'Short. Dry.' }, fakePorts({ llm }));
  for (const word of avoid) expect(letter.text.toLowerCase()).not.toContain(word);
  expect(letter.document).toMatchObject({ language: 'de', closing: 'Mit freundlichen Grüßen' });
  const asked = JSON.stringify(llm.requests.at(-1));
  expect(asked).toContain('Short. Dry.');
  expect(asked).toContain('German');
});

test('a word is found in its forms and not inside others', () => {
  expect(avoidedIn('I am passionate.', ['passion'])).toBe('passion');
  expect(avoidedIn('compassion', ['passion'])).toBeNull();
});

test.each(DocumentLanguage.options)('every tone has a greeting and a closing in %s', (language) => {
  for (const tone of LetterTone.options)
    for (const to of ['', 'Ana Silva']) {
      const { salutation, closing } = frameOf(language, tone, { to, company: 'Acme' });
      expect(salutation).toMatch(/[,:]$/);
      expect(salutation.includes('Ana Silva')).toBe(to !== '');
      expect(closing).not.toBe('');
    }
});

test.each([
  ['de', 'formal', 'Herr Dr. Kern', 'Sehr geehrter Herr Dr. Kern,'],
  ['de', 'formal', 'Herrn Kern', 'Sehr geehrter Herr Kern,'],
  ['de', 'professional', 'Frau Weber', 'Sehr geehrte Frau Weber,'],
  ['de', 'casual', 'Jana', 'Hallo Jana,'],
  ['fr', 'formal', 'Madame Roux', 'Madame Roux,'],
  ['es', 'professional', 'Sra. Ruiz', 'Estimada Sra. Ruiz:'],
  ['nl', 'formal', 'mevrouw de Boer', 'Geachte mevrouw de Boer,'],
  ['pt', 'formal', 'Sr. Lopes', 'Exmo. Sr. Lopes,'],
] as const)('in %s, %s, %s is greeted as one does there', (language, tone, to, salutation) => {
  expect(frameOf(language, tone, { to, company: 'Acme' }).salutation).toBe(salutation);
});
