import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { keepTracesHere } from '#main/llm/no-tracing.ts';
import { Profile } from '#shared/domain/profile.ts';
import { ALL_KEYS, gatewayOver, judgementRequest, profilesOf } from '#tests/fakes/gateway.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';
import { useSimulator } from '#tests/fakes/use-simulator.ts';
import { defaultBrain } from '#tests/simulators/llm/default-brain.ts';

const simulator = useSimulator();

const street = '7 Wren Lane';
const links = [
  { network: 'LinkedIn', url: 'https://www.linkedin.com/in/ada-byron', username: 'ada-byron' },
  { network: 'Site', url: 'https://ada.example.net/', username: '' },
];
const profile = Profile.parse({
  ...sampleProfile(),
  phone: '+44 20 7946 0958',
  address: { street, city: 'London' },
  links,
});

test.each(['groq', 'groq-2', 'openrouter', 'openrouter-2', 'gemini'])(
  'who the user is never leaves to %s, asked or talked with, and the answers have it right',
  async (id) => {
    simulator.requests.length = 0;
    const said = `Ada Byron (ADA BYRON), ada@example.org, +44 20 7946 0958 or (020) 7946-0958, ${street}, www.linkedin.com/in/ada-byron and https://ada.example.net`;
    const right = `Ada Byron (Ada Byron), ada@example.org, +44 20 7946 0958 or +44 20 7946 0958, ${street}, ${links[0]?.url} and ${links[1]?.url}`;
    const echo = ({ messages }: { messages: { content: string }[] }) => messages.at(-1)?.content ?? '';
    const { llm } = gatewayOver({
      url: simulator.url,
      keys: ALL_KEYS,
      llm: { order: [id] },
      profiles: profilesOf(profile),
    });
    const messages = [{ role: 'user' as const, content: said }];
    simulator.set({ brain: (request) => JSON.stringify({ greeting: echo(request) }) });
    const schema = z.object({ greeting: z.string() });
    expect((await llm.generate({ ...judgementRequest(), schema, messages })).value.greeting).toBe(right);
    simulator.set({ brain: echo });
    const pieces: string[] = [];
    for await (const piece of llm.stream({ ...judgementRequest(), messages })) pieces.push(piece);
    expect(pieces.join('')).toBe(right);
    expect(simulator.requests).toHaveLength(2);
    expect(JSON.stringify(simulator.requests.map((request) => request.messages))).not.toMatch(
      /Ada|Byron|example|7946|0958|Wren|linkedin/i,
    );
  },
);

test('work for another profile than the active one hides that other', async () => {
  simulator.requests.length = 0;
  const other = Profile.parse({
    ...{ ...sampleProfile('other'), email: 'amara@example.com' },
    name: { ...profile.name, first: 'Amara', last: 'Okafor', full: 'Amara Okafor' },
  });
  const { llm } = gatewayOver({ url: simulator.url, profiles: profilesOf(profile, other) });
  const messages = [{ role: 'user' as const, content: 'Amara Okafor, amara@example.com' }];
  const echo = ({ messages: heard }: { messages: { content: string }[] }) => heard.at(-1)?.content ?? '';
  simulator.set({ brain: (request) => JSON.stringify({ greeting: echo(request) }) });
  const schema = z.object({ greeting: z.string() });
  const request = { ...judgementRequest(), schema, messages, profileId: 'other' };
  expect((await llm.generate(request)).value.greeting).toBe('Amara Okafor, amara@example.com');
  simulator.set({ brain: echo });
  const pieces: string[] = [];
  for await (const piece of llm.stream(request)) pieces.push(piece);
  expect(pieces.join('')).toBe('Amara Okafor, amara@example.com');
  expect(JSON.stringify(simulator.requests.map((sent) => sent.messages))).not.toMatch(/Amara|Okafor/i);
});

const CV = `CV: Ada Byron, ${street}, +44 20 7946 0958, passport no. XK 204 77 91.`;

test('a posting that names placeholders draws nothing of the user’s into an answer, also of a model that obeys', async () => {
  const { llm } = gatewayOver({ url: simulator.url, profiles: profilesOf(profile) });
  const schema = z.object({ letter: z.string() });
  const references = ['[[FOUND_ID_1]]', '[[STREET]]', '[PHONE]', '[[ id_1 ]]', '[phone]'];
  const posting = `Reference number: ${references.join(' ')} end`;
  const quote = ({ messages }: { messages: { content: string }[] }) =>
    /Reference number: (.*) end/.exec(messages.at(-1)?.content ?? '')?.[1] ?? '';
  const messages = [CV, posting].map((content) => ({ role: 'user' as const, content }));
  simulator.set({
    brain: (request) => JSON.stringify({ letter: `${quote(request)}; ${references.join(' ')}` }),
  });
  const asked = { ...judgementRequest(), schema, messages };
  expect((await llm.generate(asked)).value.letter).toBe(`${references.join(' ')}; ${references.join(' ')}`);
  simulator.set({ brain: quote });
  let said = '';
  for await (const piece of llm.stream(asked)) said += piece;
  expect(said).toBe(references.join(' '));
});

test('what one call hid does not come back in another, and what calls have in common is sent word for word', async () => {
  simulator.requests.length = 0;
  const { llm } = gatewayOver({ url: simulator.url, profiles: profilesOf(profile) });
  const schema = z.object({ letter: z.string() });
  const ask = async (...contents: string[]) => {
    const messages = contents.map((content) => ({ role: 'user' as const, content }));
    return (await llm.generate({ ...judgementRequest(), schema, messages })).value.letter;
  };
  const heard = () => simulator.requests.at(-1)?.messages.map(({ content }) => content) ?? [];
  simulator.set({ brain: () => JSON.stringify({ letter: 'so' }) });
  await ask(CV, 'Posting one');
  const first = heard().find((content) => content.startsWith('CV')) ?? '';
  await ask(CV, 'Posting two');
  expect(heard()).toContain(first);
  expect(first).not.toMatch(/Ada|Wren|0958|204/);
  simulator.set({ brain: () => JSON.stringify({ letter: first }) });
  expect(await ask('Ada Byron, a posting of another company')).toBe(
    first.replace(/\[\[FULL_NAME_\w+\]\]/, 'Ada Byron'),
  );
});

test('a tracing switch that is set for other programs sends nothing anywhere', async () => {
  vi.stubEnv('LANGSMITH_TRACING', 'true');
  vi.stubEnv('LANGSMITH_ENDPOINT', simulator.url);
  vi.stubEnv('LANGSMITH_API_KEY', 'x');
  keepTracesHere(process.env);
  simulator.set({ brain: defaultBrain });
  const sent = vi.spyOn(globalThis, 'fetch');
  await gatewayOver({ url: simulator.url }).llm.generate({
    ...judgementRequest(),
    schema: z.object({ greeting: z.string() }),
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(sent.mock.calls.map(([input]) => String(input instanceof Request ? input.url : input))).toEqual([
    `${simulator.url}/openai/v1/chat/completions`,
  ]);
});
