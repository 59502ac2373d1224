import { Kbd } from '@mantine/core';
import { isMac } from '#renderer/lib/platform.ts';

/** Keys as this machine writes them: `mod+K` is ⌘K on a Mac, Ctrl+K elsewhere. */
export function ShortcutHint({ keys }: { keys: string }) {
  const shown = isMac()
    ? keys.replace('mod+', '⌘').replace('alt+', '⌥')
    : keys.replace('mod+', 'Ctrl+').replace('alt+', 'Alt+');
  return (
    <Kbd size="xs" aria-hidden>
      {shown}
    </Kbd>
  );
}
