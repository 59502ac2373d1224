import { expect, onTestFinished, test, vi } from 'vitest';
import type { SpaceEmbedder } from '#main/compose/rag/embedders.ts';
import { createKeepIndex } from '#main/compose/rag/keep-index.ts';
import type { EmbedderChoice } from '#shared/domain/embedder.ts';
import { LLMError } from '#shared/errors/index.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 10_000, interval: 5 });
const SERVER = { kind: 'server', server: 's', model: 'm' } as const;

/** Passages of a real database, and two embedders of one number each. */
function indexWorld(texts: string[]) {
  const { repositories: repos, db } = openTestDb();
  db.client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P')");
  const embedder = (id: string, value: number): SpaceEmbedder => ({
    ...{ id, least: 0, batch: 2 },
    embed: vi.fn(async (given: readonly string[]) => given.map(() => Int8Array.of(value))),
  });
  const [words, server] = [embedder('words', 1), embedder('server', 2)];
  const world = { chosen: { kind: 'built-in' } as EmbedderChoice, changed: vi.fn() };
  repos.chunks.add({
    ...{ id: 'd', profileId: 'p', name: 'd.txt', mime: 'text/plain', text: '', sha256: 'd', pages: 0 },
    embedder: 'words',
    chunks: texts.map((text, start) => ({
      ...{ page: null, start, end: start + 1, text, embedding: Int8Array.of(1) },
    })),
  });
  const index = createKeepIndex({
    ...{ repos, log: silentLog, restMs: 1, changed: world.changed },
    chosen: () => world.chosen,
    embedderOf: async ({ kind }) => (kind === 'server' ? server : words),
  });
  onTestFinished(() => index.close());
  return { repos, index, words, server, world };
}

test('passages get vectors of the newly chosen one beside those in use, and all change places at once', async () => {
  const { repos, index, server, world } = indexWorld(['one', 'two', 'three', 'four', 'five']);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let calls = 0;
  vi.mocked(server.embed).mockImplementation(async (given) => {
    calls += 1;
    if (calls === 2) await held;
    return given.map(() => Int8Array.of(2));
  });
  world.chosen = SERVER;
  index.kick();
  await eventually(() => expect(calls).toBe(2));
  expect(await index.state()).toEqual({ done: 2, of: 5, working: true, problem: '' });
  expect(index.serving()).toEqual({ kind: 'built-in' });
  expect(repos.chunks.vectors('p', 'words')).toHaveLength(5);
  expect(repos.chunks.vectors('p', 'server')).toEqual([]);
  letGo();
  await eventually(() => expect(index.serving()).toEqual(SERVER));
  expect(repos.chunks.vectors('p', 'words')).toEqual([]);
  expect(repos.chunks.vectors('p', 'server').map(({ embedding }) => [...embedding])).toEqual(
    Array.from({ length: 5 }, () => [2]),
  );
  expect(world.changed).toHaveBeenCalled();
});

test('a server that fails is tried again, the reason is told, and the one before answers on', async () => {
  const { repos, index, server, world } = indexWorld(['one', 'two', 'three']);
  vi.mocked(server.embed).mockRejectedValue(new LLMError('The provider had a problem of its own.'));
  world.chosen = SERVER;
  index.kick();
  await eventually(async () => expect((await index.state()).problem).toContain('problem of its own'));
  expect(repos.chunks.vectors('p', 'words')).toHaveLength(3);
  vi.mocked(server.embed).mockImplementation(async (given) => given.map(() => Int8Array.of(2)));
  index.kick();
  await eventually(() => expect(index.serving()).toEqual(SERVER));
  expect(await index.state()).toEqual({ done: 3, of: 3, working: false, problem: '' });
});

test('a change of mind in the middle leaves nothing of the first choice', async () => {
  const { repos, index, server, world } = indexWorld(['one', 'two', 'three', 'four']);
  vi.mocked(server.embed).mockImplementationOnce(async (given) => {
    world.chosen = { kind: 'built-in' };
    return given.map(() => Int8Array.of(2));
  });
  world.chosen = SERVER;
  index.kick();
  await eventually(async () => expect((await index.state()).working).toBe(false));
  expect(index.serving()).toEqual({ kind: 'built-in' });
  expect(repos.chunks.counts('server')).toEqual({ done: 0, of: 4 });
});

test('a passage without vectors gets those in use', async () => {
  const { repos, index } = indexWorld(['one']);
  repos.chunks.add({
    ...{ id: 'e', profileId: 'p', name: 'e.txt', mime: 'text/plain', text: '', sha256: 'e', pages: 0 },
    embedder: '',
    chunks: [{ page: null, start: 0, end: 3, text: 'new', embedding: new Int8Array() }],
  });
  // Who looks how far it is lets what was cut off go on.
  expect(await index.state()).toMatchObject({ done: 1, of: 2, working: true });
  await eventually(() => expect(repos.chunks.vectors('p', 'words')).toHaveLength(2));
});
