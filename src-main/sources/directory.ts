import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListedBoard } from '#shared/domain/board.ts';
import { fold } from '#shared/domain/fold.ts';

export interface Directory {
  all(): Promise<readonly ListedBoard[]>;
  /** Companies whose name, field or country fits the words, by name. */
  find(text: string): Promise<ListedBoard[]>;
}

/** The companies of `resources/boards`, read at the first need: facts that are checked when a board is first asked. */
export function createDirectory(resourcesDir: string): Directory {
  let reading: Promise<readonly ListedBoard[]> | null = null;
  const all = () => {
    reading ??= readAll(join(resourcesDir, 'boards'));
    return reading;
  };
  return {
    all,
    async find(text) {
      const words = fold(text).split(/\s+/).filter(Boolean);
      const fits = (entry: ListedBoard) => {
        const line = fold(`${entry.company} ${entry.token} ${entry.vendor} ${entry.field} ${entry.country}`);
        return words.every((word) => line.includes(word));
      };
      return (await all()).filter(fits);
    },
  };
}

async function readAll(folder: string): Promise<readonly ListedBoard[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const lists = await Promise.all(
    files.map(async (name) => {
      const list = JSON.parse(await readFile(join(folder, name), 'utf8')) as {
        vendor: string;
        boards: string[];
      };
      return list.boards.map((line) => {
        const [token = '', company = '', field = '', country = ''] = line.split('|');
        return { vendor: list.vendor, token, company, field, country };
      });
    }),
  );
  return lists.flat().sort((a, b) => a.company.localeCompare(b.company));
}
