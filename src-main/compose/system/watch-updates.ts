import type { Settings } from '#shared/domain/settings.ts';
import type { ShellDoors } from '../../shell/backend.ts';

/** The window and what the user began come first, in ms. */
const FIRST_MS = 60_000;
const DAY_MS = 24 * 3_600_000;

/** Asks once a day whether there is a newer version, only while the user has that switched on, and says so once for each version. */
export function watchUpdates(
  shell: Pick<ShellDoors, 'update' | 'notify'>,
  settings: () => Settings,
  signal: AbortSignal,
): void {
  let told = '';
  const ask = async () => {
    const { check, feed } = settings().updates;
    if (!check) return;
    const { step } = await shell.update('check', feed);
    if (step.name !== 'found' || step.release.version === told) return;
    told = step.release.version;
    shell.notify({
      title: `JobAI ${told} is there`,
      body: 'See what is new, and fetch it when you like.',
      place: '/settings/updates',
    });
  };
  // Where it fails, Settings says why when it is asked by hand; the next day is another try.
  const quietly = () => void ask().catch(() => undefined);
  const first = setTimeout(quietly, FIRST_MS);
  const daily = setInterval(quietly, DAY_MS);
  first.unref();
  daily.unref();
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(first);
      clearInterval(daily);
    },
    { once: true },
  );
}
