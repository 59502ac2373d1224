import { expect, it } from 'vitest';
import { z } from 'zod';
import { issueInWords } from '#shared/domain/issue-in-words.ts';

const Input = z.object({
  config: z.object({
    minScore: z.number().max(100),
    limit: z.number().min(1),
    mode: z.enum(['draft', 'auto']),
    names: z.array(z.string().min(1)).max(2),
    email: z.email(),
    own: z.string().refine((text) => text !== 'no', 'Say something else than no.'),
  }),
});
const good = { minScore: 50, limit: 1, mode: 'draft', names: ['a'], email: 'a@example.org', own: 'yes' };

function wordsFor(wrong: Record<string, unknown>): string {
  const { error } = Input.safeParse({ config: { ...good, ...wrong } });
  const issue = error?.issues[0];
  return issue === undefined ? '' : issueInWords(issue as never, issue.path.map(String));
}

it.each([
  [{ minScore: 120 }, 'The min score can be at most 100.'],
  [{ limit: -3 }, 'The limit must be at least 1.'],
  [{ mode: 'fast' }, 'The mode must be one of these: draft, auto.'],
  [{ names: [''] }, 'The names must not be empty.'],
  [{ names: ['a', 'b', 'c'] }, 'The names can be at most 2 entries long.'],
  [{ email: 'ann' }, 'The email is not an e-mail address.'],
  [{ limit: 'ten' }, 'The limit is missing, or of another kind than is asked for.'],
  [{ own: 'no' }, 'Say something else than no.'],
  [{}, ''],
])('%j is told as "%s"', (wrong, words) => {
  expect(wordsFor(wrong)).toBe(words);
});
