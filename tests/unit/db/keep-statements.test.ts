import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { keepStatements } from '#main/db/keep-statements.ts';

const opened = () => {
  const client = new Sqlite(':memory:');
  client.exec("CREATE TABLE jobs (id TEXT, title TEXT); INSERT INTO jobs VALUES ('a', 'Baker')");
  return { client, kept: keepStatements(client) };
};
const ALL = 'SELECT * FROM jobs';

describe('a connection that keeps its statements', () => {
  it('compiles one statement once', () => {
    const { kept } = opened();
    expect(kept.prepare(ALL)).toBe(kept.prepare(ALL));
  });

  it('answers each use in the shape that it asks for, whatever the use before asked for', () => {
    const { kept } = opened();
    expect(kept.prepare(ALL).raw().all()).toEqual([['a', 'Baker']]);
    expect(kept.prepare(ALL).all()).toEqual([{ id: 'a', title: 'Baker' }]);
  });

  it('sees a table that was changed since', () => {
    const { client, kept } = opened();
    kept.prepare(ALL).all();
    client.exec("ALTER TABLE jobs ADD COLUMN place TEXT DEFAULT 'Leeds'");
    expect(kept.prepare(ALL).all()).toEqual([{ id: 'a', title: 'Baker', place: 'Leeds' }]);
  });

  it('forgets those that were not used for long', () => {
    const { kept } = opened();
    const first = kept.prepare(ALL);
    const often = kept.prepare('SELECT 1');
    for (let n = 0; n < 400; n += 1) {
      kept.prepare(`SELECT ${n} AS n`);
      kept.prepare('SELECT 1');
    }
    expect(kept.prepare('SELECT 1')).toBe(often);
    expect(kept.prepare(ALL)).not.toBe(first);
    expect(first.all()).toEqual(kept.prepare(ALL).all());
  });

  it('is rolled back and closed as before', () => {
    const { client, kept } = opened();
    expect(() =>
      kept.transaction(() => {
        kept.prepare('DELETE FROM jobs').run();
        throw new Error('no');
      })(),
    ).toThrow('no');
    expect(kept.prepare(ALL).all()).toHaveLength(1);
    client.close();
    expect(() => kept.prepare(ALL).all()).toThrow(/not open/);
  });
});
