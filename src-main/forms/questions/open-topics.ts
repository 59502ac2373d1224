import { z } from 'zod';
import { CURRENCY_CODES } from '#shared/domain/currency.ts';
import { FieldKey } from '#shared/domain/field-key.ts';
import raw from '../../../resources/questions/open-topics.json' with { type: 'json' };
import { normalise } from '../plan/similarity.ts';

/** `resources/questions/open-topics.json`: what is asked for in words, an amount or a date, in all languages together. */
export const OpenTopics = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  topics: z.array(z.strictObject({ key: FieldKey, phrases: z.array(z.string()).min(1), filler: z.string() })),
});

const MONEY = new Set(CURRENCY_CODES.map((code) => code.toLowerCase()));

interface Topic {
  phrase: RegExp;
  /** Null: whatever stands beside the phrase changes nothing. */
  filler: ReadonlySet<string> | null;
}
let topics: ReadonlyMap<FieldKey, Topic> | null = null;

function prepared(): ReadonlyMap<FieldKey, Topic> {
  topics ??= new Map(
    OpenTopics.parse(raw).topics.map(({ key, phrases, filler }) => [
      key,
      {
        phrase: new RegExp(`(?<= )(?:${phrases.join('|')})(?= )`),
        filler: filler === '*' ? null : new Set(filler.split(' ')),
      },
    ]),
  );
  return topics;
}

/** The matter that a question asks for and nothing else, of those that are known in all languages; null for any other. */
export function openTopicOf(question: string): FieldKey | null {
  for (const [key, { filler }] of prepared()) if (filler !== null && asksPlainly(key, question)) return key;
  return null;
}

/**
 * Whether a question asks for its matter and nothing else: "Notice period" does, "How much notice would you need to
 * relocate?" and "Expected annual bonus" do not. Null where the meaning is none of those that are known so closely.
 */
export function asksPlainly(key: FieldKey, question: string): boolean | null {
  const topic = prepared().get(key);
  if (topic === undefined) return null;
  const line = ` ${normalise(question.replace(/['’]/g, ' '))} `;
  if (!topic.phrase.test(line)) return false;
  const { filler } = topic;
  if (filler === null) return true;
  const rest = line.replace(topic.phrase, '').trim();
  const isMoney = (word: string): boolean => key.startsWith('salary.') && MONEY.has(word);
  return rest === '' || rest.split(/ +/).every((word) => filler.has(word) || isMoney(word));
}
