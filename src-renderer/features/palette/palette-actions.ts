import {
  IconBell,
  IconDatabaseExport,
  IconDownload,
  IconFileImport,
  IconFolderOpen,
  IconKeyboard,
  IconMoon,
  IconPlayerPlay,
  IconSun,
  IconSunMoon,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { exportEverything } from '#renderer/lib/export-everything.ts';
import { openKeySheet } from '#renderer/lib/key-sheet-store.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { PAGES } from '#renderer/lib/pages.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { PaletteItem } from './palette-item.ts';
import { PLACE_ITEMS } from './palette-places.ts';
import { SAVE_ITEMS } from './save-items.ts';
import { useJobActions } from './use-job-actions.ts';
import { usePersonActions } from './use-person-actions.ts';
import { useRunActions } from './use-run-actions.ts';

const PAGE_ITEMS: PaletteItem[] = PAGES.map((page) => ({
  ...(page.shortcut && { shortcut: page.shortcut }),
  id: `page-${page.id}`,
  label: page.label,
  icon: page.icon,
  run: () => navigate(page.id),
}));

/** The pages, and what can be done from anywhere. */
export function usePaletteActions(): { pages: PaletteItem[]; actions: PaletteItem[] } {
  const queries = useQueryClient();
  const runActions = useRunActions();
  const jobActions = useJobActions();
  const personActions = usePersonActions();
  const attempt = (failed: string, work: Promise<unknown>) =>
    work.catch((error: unknown) => tellProblem(failed, error));
  const theme = (chosen: Settings['theme']) =>
    void attempt(
      'The colours were not changed',
      client.system
        .saveSettings({ theme: chosen })
        .then((settings) => queries.setQueryData(orpc.system.settings.queryKey({ input: {} }), settings)),
    );
  const backup = () =>
    void attempt(
      'No backup was written',
      client.system.backup({}).then(({ path }) => tellDone(`Backup written: ${path}`)),
    );
  const reveal = (what: 'data' | 'logs') =>
    void attempt('The folder was not opened', client.system.reveal({ what }));

  const actions: PaletteItem[] = [
    ...jobActions,
    {
      id: 'search',
      label: 'Start a search',
      words: 'run new find jobs',
      icon: IconPlayerPlay,
      run: () => navigate('run', 'new'),
    },
    ...runActions,
    {
      id: 'needs-you',
      label: 'Needs you',
      words: 'questions waiting answer inbox review',
      shortcut: 'R',
      icon: IconBell,
      run: () => useQuestions.getState().setInboxOpen(true),
    },
    {
      id: 'keys',
      label: 'Keys of the keyboard',
      words: 'help shortcuts hotkeys',
      shortcut: '?',
      icon: IconKeyboard,
      run: openKeySheet,
    },
    {
      id: 'import',
      label: 'Import a resume',
      words: 'profile file upload',
      icon: IconFileImport,
      run: () => navigate('profile', 'import'),
    },
    ...personActions,
    ...PLACE_ITEMS,
    {
      id: 'light',
      label: 'Light colours',
      words: 'theme appearance',
      icon: IconSun,
      run: () => theme('light'),
    },
    {
      id: 'dark',
      label: 'Dark colours',
      words: 'theme appearance',
      icon: IconMoon,
      run: () => theme('dark'),
    },
    {
      id: 'system',
      label: 'Colours as the system',
      words: 'theme',
      icon: IconSunMoon,
      run: () => theme('system'),
    },
    {
      id: 'export',
      label: 'Export everything',
      words: 'archive download profile answers documents save',
      icon: IconDownload,
      run: () => void exportEverything(),
    },
    ...SAVE_ITEMS,
    {
      id: 'backup',
      label: 'Back up now',
      words: 'backup save database copy',
      icon: IconDatabaseExport,
      run: backup,
    },
    {
      id: 'data',
      label: 'Show the data folder',
      words: 'files',
      icon: IconFolderOpen,
      run: () => reveal('data'),
    },
    {
      id: 'logs',
      label: 'Show the log folder',
      words: 'files',
      icon: IconFolderOpen,
      run: () => reveal('logs'),
    },
  ];
  return { pages: PAGE_ITEMS, actions };
}
