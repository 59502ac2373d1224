import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '#tests/measures/measure.ts';
import { launchElectron } from '../e2e/support/launch-electron.ts';
import { RECOMMENDATIONS } from '../e2e/support/locks/all.ts';
import type { Recommendation } from '../e2e/support/locks/recommendation.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const LINKED = [
  'node_modules',
  'resources',
  'prompts',
  'out/renderer',
  'out/main/chunks',
  'out/main/backend.js',
];
const COPIED = ['package.json', 'electron-builder.yml', 'out/main/index.js', 'out/preload'];

/** Opens each lock of the built app by a change of its code, one at a time, and looks whether its check sees that. */
export async function measureLocks(): Promise<Row[]> {
  const unseen: string[] = [];
  for (const one of RECOMMENDATIONS) {
    const seen = await seesItBroken(one);
    process.stderr.write(`recommendation ${one.number} broken: ${seen ? 'seen' : 'NOT SEEN'}\n`);
    if (!seen) unseen.push(`${one.number} (${one.title})`);
  }
  const figure = RECOMMENDATIONS.length - unseen.length;
  return [
    {
      ...{ name: 'locks of the window whose breaking is seen by their check', figure, unit: 'locks' },
      ...{ against: null, goal: String(RECOMMENDATIONS.length), holds: unseen.length === 0 },
      note: unseen.join(', '),
    },
  ];
}

async function seesItBroken({ check, broken }: Recommendation): Promise<boolean> {
  const work = mkdtempSync(join(tmpdir(), 'jobai-locks-'));
  const appDir = join(work, 'app');
  try {
    for (const path of [...LINKED, ...COPIED]) {
      mkdirSync(dirname(join(appDir, path)), { recursive: true });
      if (LINKED.includes(path)) symlinkSync(join(project, path), join(appDir, path));
      else cpSync(join(project, path), join(appDir, path), { recursive: true });
    }
    const file = join(appDir, broken.file);
    writeFileSync(file, broken.change(readFileSync(file, 'utf8')));
    const electron = await launchElectron(appDir, { dataDir: join(work, 'data') });
    try {
      const window = await electron.firstWindow();
      await window.waitForLoadState();
      await window.evaluate(async () => (await fetch('/startup')).status);
      return await check({ electron, window, consoleErrors: [], appDir }).then(
        () => false,
        () => true,
      );
    } finally {
      await electron.close();
    }
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 10 });
  }
}
