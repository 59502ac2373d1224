import { expect, test } from 'vitest';
import { z } from 'zod';
import { KEYED_ROUTES } from '#main/llm/routing/keys.ts';
import { FREE_KEYS, keyProblem } from '#shared/domain/free-keys.ts';
import data from '../../../resources/free-keys.json' with { type: 'json' };

test('each way to a free key leads to a provider that is asked, over an https page', () => {
  const Way = z.object({
    id: z.string(),
    secret: z.string(),
    label: z.string().min(1),
    best: z.boolean(),
    page: z.url({ protocol: /^https$/ }),
    begins: z.string(),
    gives: z.string().min(20),
    steps: z.array(z.string().min(10)).min(2),
  });
  z.object({ about: z.string(), source: z.string(), date: z.iso.date(), providers: z.array(Way) }).parse(
    data,
  );
  for (const { id, secret } of FREE_KEYS) expect(KEYED_ROUTES[id]).toMatchObject({ secret });
  expect(FREE_KEYS.filter(({ best }) => best)).toHaveLength(1);
});

test('a pasted text that can be no key of this provider is refused in words', () => {
  const groq = { label: 'Groq', begins: 'gsk_' };
  expect(keyProblem('', groq)).toBe('');
  expect(keyProblem(' gsk_0123456789abcdefghij ', groq)).toBe('');
  expect(keyProblem('my key', groq)).toMatch(/no spaces/);
  expect(keyProblem('sk-or-0123456789abcdefghij', groq)).toMatch(/key of OpenRouter/);
  expect(keyProblem('AIza0123456789abcdefghij', groq)).toMatch(/begin with gsk_/);
  expect(keyProblem('gsk_012', groq)).toMatch(/too short/);
});
