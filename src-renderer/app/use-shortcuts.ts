import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { navigate } from '#renderer/lib/navigation.ts';
import { PAGES } from '#renderer/lib/pages.ts';

/** Ctrl/Cmd+1..8 for the pages; Alt+Left and Alt+Right for back and forward. They work while typing, too. */
export function useShortcuts(): void {
  const pages = PAGES.map((page, index): HotkeyItem => [`mod+${index + 1}`, () => navigate(page.id)]);
  useHotkeys(
    [...pages, ['alt+ArrowLeft', () => history.back()], ['alt+ArrowRight', () => history.forward()]],
    [],
  );
}
