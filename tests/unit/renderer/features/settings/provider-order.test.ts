import { expect, it } from 'vitest';
import { movedProvider, providersInOrder } from '#renderer/features/settings/provider-order.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts';

const llm = {
  ...DEFAULT_SETTINGS.llm,
  order: ['groq', 'groq-2', 'gemini'],
  disabled: ['gemini'],
  servers: [{ id: 'mine', name: 'Ollama', baseUrl: 'http://localhost:11434/v1', model: 'm' }],
};

it('names providers, says which are off, and puts an added server last', () => {
  expect(providersInOrder(llm).map(({ label, on }) => [label, on])).toEqual([
    ['Groq', true],
    ['Groq, second key', true],
    ['Gemini', false],
    ['Ollama', true],
  ]);
});

it('moves one by one place', () => {
  expect(movedProvider(providersInOrder(llm), 3, -1)).toEqual(['groq', 'groq-2', 'mine', 'gemini']);
});
