import { join } from 'node:path';
import type { Row } from '#tests/measures/measure.ts';
import { packedApp, sizeOf } from './packed.ts';

const GOAL_MB = 300;
const MB = 1024 * 1024;

/** How large the packed app is without Chromium's own share, part by part. */
export async function measureSize(): Promise<Row[]> {
  const packed = packedApp();
  if (packed === null) throw new Error('nothing is packed: npm run package');
  const unpacked = join(packed.resources, 'app.asar.unpacked');
  const parts = {
    'the program itself (app.asar)': await sizeOf(join(packed.resources, 'app.asar')),
    typesetting: await sizeOf(join(unpacked, 'node_modules', '@myriaddreamin')),
    fonts: await sizeOf(join(unpacked, 'node_modules', '@expo-google-fonts')),
    'the database': await sizeOf(join(unpacked, 'node_modules', 'better-sqlite3')),
    'word lists, templates and vectors': await sizeOf(join(packed.resources, 'resources')),
  };
  const ours =
    (await sizeOf(join(packed.resources, 'app.asar'))) +
    (await sizeOf(unpacked)) +
    parts['word lists, templates and vectors'];
  const all = await sizeOf(packed.dir);
  const row = (name: string, bytes: number, goal = '') => ({
    ...{
      name: `package: ${name}`,
      figure: bytes / MB,
      unit: 'MB',
      against: null,
      goal: goal || 'as it is',
      holds: true,
    },
  });
  const rest = ours - Object.values(parts).reduce((sum, size) => sum + size, 0);
  return [
    ...Object.entries(parts).map(([name, bytes]) => row(name, bytes)),
    row('other native parts', rest),
    row("Chromium's and Electron's share", all - ours),
    { ...row('all but that share', ours, `under ${GOAL_MB}`), holds: ours < GOAL_MB * MB },
  ];
}
