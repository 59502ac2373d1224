import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMPANY_BOARDS } from '#main/sources/boards.ts';
import { tokenOf } from '#main/sources/company-board.ts';
import { countryByCode } from '#shared/places/countries.ts';
import fields from '../../../resources/search/fields.json' with { type: 'json' };

const folder = join('resources', 'boards');
const lists = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as List);

interface List {
  about: string;
  source: string;
  date: string;
  vendor: string;
  boards: string[];
}

test('the directory names at least a thousand companies, with its source and day', () => {
  expect(lists.flatMap(({ boards }) => boards).length).toBeGreaterThanOrEqual(1000);
  for (const list of lists) {
    expect([list.about, list.source].every((text) => text.length > 20)).toBe(true);
    expect(list.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test.each(lists.map((list) => [list.vendor, list] as const))(
  '%s: each token once, as its vendor writes it',
  (vendor, { boards }) => {
    const board = COMPANY_BOARDS.find(({ name }) => name === vendor);
    if (board === undefined) throw new TypeError(`no board ${vendor}`);
    const tokens = boards.map((line) => line.split('|')[0] ?? '');
    expect(new Set(tokens.map((token) => token.toLowerCase())).size).toBe(tokens.length);
    for (const line of boards) {
      const [token = '', company = '', field = '', country = '', ...more] = line.split('|');
      expect(tokenOf(board, token)).toBe(token);
      expect(company.trim()).not.toBe('');
      expect(Object.keys(fields.fields)).toContain(field);
      if (country !== '') expect(countryByCode(country), line).not.toBeNull();
      expect(more).toEqual([]);
    }
  },
);
