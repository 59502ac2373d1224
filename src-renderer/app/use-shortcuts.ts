import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { isDialogOpen } from '#renderer/lib/dialog-open.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { PAGES } from '#renderer/lib/pages.ts';

/** No page changes under an open dialog. */
const unlessDialog = (go: () => void) => () => {
  if (!isDialogOpen()) go();
};

/** Ctrl/Cmd+1..9 for the pages; Alt+Left and Alt+Right for back and forward. They work while typing, too. */
export function useShortcuts(): void {
  const pages = PAGES.flatMap(({ id, shortcut }): HotkeyItem[] =>
    shortcut ? [[shortcut, unlessDialog(() => navigate(id))]] : [],
  );
  useHotkeys(
    [
      ...pages,
      ['alt+ArrowLeft', unlessDialog(() => history.back())],
      ['alt+ArrowRight', unlessDialog(() => history.forward())],
    ],
    [],
  );
}
