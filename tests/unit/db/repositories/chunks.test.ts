import { expect, test } from 'vitest';
import { createChunksRepository } from '#main/db/repositories/chunks.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

function setUp() {
  const { db } = openTestDb(temporaryFolder());
  db.client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P'), ('q', 'Q')");
  const chunks = createChunksRepository(db);
  const file = (id: string, profileId: string, texts: string[]) => ({
    ...{ id, profileId, name: `${id}.txt`, mime: 'text/plain', text: texts.join('\n'), sha256: id, pages: 0 },
    embedder: 'e1',
    chunks: texts.map((text, at) => ({
      page: null,
      start: at,
      end: at + text.length,
      text,
      embedding: Int8Array.of(at, -1),
    })),
  });
  return { db, chunks, file };
}

test('a file is found by its words and vectors, within its profile alone', () => {
  const { db, chunks, file } = setUp();
  chunks.add(file('a', 'p', ['Night shifts on a ward', 'Crème brûlée for 80 guests']));
  chunks.add(file('b', 'q', ['Night trains']));
  expect(chunks.withWords('p', ['night'], 10)).toHaveLength(1);
  expect(chunks.withWords('p', ['creme'], 10)).toHaveLength(1);
  expect(chunks.withWords('p', ['"; DROP'], 10)).toEqual([]);
  expect(chunks.vectors('p', 'e1').map(({ embedding }) => [...embedding])).toEqual([
    [0, -1],
    [1, -1],
  ]);
  expect(chunks.vectors('p', 'another')).toEqual([]);
  expect(chunks.files('p')).toMatchObject([{ name: 'a.txt', passages: 2 }]);
  expect(chunks.at('a', 1)?.text).toBe('Crème brûlée for 80 guests');
  expect(chunks.at('a', 2)).toBeNull();
  db.close();
});

test('a form of a word is found too, and counts half of the word itself', () => {
  const { db, chunks, file } = setUp();
  chunks.add(file('a', 'p', ['Négociations avec les fournisseurs', 'SQL and R', 'Rails']));
  expect(chunks.withWords('p', ['négocier', 'fournisseur'], 10)).toEqual([
    expect.objectContaining({ share: 0.75 }),
  ]);
  expect(chunks.withWords('p', ['négociation'], 10)).toEqual([{ id: 1, share: 1 }]);
  // A short word has no forms.
  expect(chunks.withWords('p', ['r'], 10)).toHaveLength(1);
  db.close();
});

test('names are found whole, of several words too, and of one profile alone', () => {
  const { db, chunks, file } = setUp();
  chunks.add(file('a', 'p', ['Azure pipelines and Terraform', 'pipelines of Azure']));
  chunks.add(file('b', 'q', ['Terraform']));
  expect(chunks.withNames('p', ['terraform', 'node.js'], 10)).toHaveLength(1);
  expect(chunks.withNames('p', ['azure pipelines'], 10)).toHaveLength(1);
  expect(chunks.withNames('p', ['"; DROP', 'terra'], 10)).toEqual([]);
  expect(chunks.withNames('p', [], 10)).toEqual([]);
  db.close();
});

test('a removed file leaves nothing behind, also in the index', () => {
  const { db, chunks, file } = setUp();
  chunks.add(file('a', 'p', ['Night shifts']));
  expect(chunks.remove('q', 'a')).toBe(false);
  expect(chunks.remove('p', 'a')).toBe(true);
  expect(chunks.withWords('p', ['night'], 10)).toEqual([]);
  expect(db.client.prepare('SELECT count(*) FROM chunks').pluck().get()).toBe(0);
  db.client.exec("INSERT INTO chunks_fts (chunks_fts) VALUES ('integrity-check')");
  db.close();
});

test('a file that fails in the middle is not kept at all', () => {
  const { db, chunks, file } = setUp();
  const broken = file('a', 'p', ['one', 'two']);
  broken.chunks.push({ ...broken.chunks[0], text: null } as never);
  expect(() => chunks.add(broken)).toThrow();
  expect(chunks.files('p')).toEqual([]);
  db.close();
});
