import { z } from 'zod';
import raw from '../../../resources/questions/own-topics.json' with { type: 'json' };
import { normalise } from '../plan/similarity.ts';

/** `resources/questions/own-topics.json`: matters without a meaning of their own, in all languages together. */
export const OwnTopics = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  topics: z.array(
    z.strictObject({ name: z.string(), phrases: z.array(z.string()).min(1), filler: z.string() }),
  ),
});

interface Topic {
  name: string;
  phrase: RegExp;
  filler: ReadonlySet<string>;
}
let topics: readonly Topic[] | null = null;

function prepared(): readonly Topic[] {
  topics ??= OwnTopics.parse(raw).topics.map(({ name, phrases, filler }) => ({
    name,
    phrase: new RegExp(`(?<= )(?:${phrases.join('|')})(?= )`),
    filler: new Set(filler.split(' ')),
  }));
  return topics;
}

/** Whether two questions ask the same in other words, or in another language: "Years of experience (Python)" and "How long have you worked with Python?". */
export function sameMatter(one: string, other: string): boolean {
  const [left, right] = [mattersOf(one), mattersOf(other)];
  return [...left].some(([name, about]) => right.get(name) === about);
}

/** What a question asks, by topic, with what it asks it of. */
function mattersOf(question: string): Map<string, string> {
  const line = ` ${normalise(question.replace(/['’]/g, ' '))} `;
  return new Map(
    prepared().flatMap(({ name, phrase, filler }): [string, string][] => {
      if (!phrase.test(line)) return [];
      const rest = line.replace(phrase, ' ').trim().split(/ +/);
      return [[name, rest.filter((word) => word !== '' && !filler.has(word)).join(' ')]];
    }),
  );
}
