import { app, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import { PAGES } from '#shared/domain/page.ts';

interface MenuOptions {
  go(place: string): void;
  showLogs(): void;
  devTools: boolean;
}

const isMac = process.platform === 'darwin';

const appMenu = (go: MenuOptions['go']): MenuItemConstructorOptions => ({
  label: app.name,
  submenu: [
    { role: 'about' },
    { type: 'separator' },
    { label: 'Settings…', accelerator: 'Cmd+,', click: () => go('/settings') },
    { type: 'separator' },
    { role: 'services' },
    { type: 'separator' },
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    { type: 'separator' },
    { role: 'quit' },
  ],
});

/** The window handles the number keys itself, so that they work the same without a menu bar. */
const pageMenu = (go: MenuOptions['go']): MenuItemConstructorOptions => ({
  label: 'Go',
  submenu: PAGES.map(({ id, label }, index) => ({
    label,
    ...(index < 9 && { accelerator: `CmdOrCtrl+${index + 1}`, registerAccelerator: false }),
    click: () => go(`/${id}`),
  })),
});

const viewMenu = (devTools: boolean): MenuItemConstructorOptions => ({
  label: 'View',
  submenu: [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(devTools ? ([{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }] as const) : []),
  ],
});

const helpMenu = ({ go, showLogs }: MenuOptions): MenuItemConstructorOptions => ({
  role: 'help',
  submenu: [
    { label: 'Diagnostics', click: () => go('/diagnostics') },
    { label: 'Show Log Files', click: showLogs },
    ...(isMac ? [] : ([{ type: 'separator' }, { role: 'about' }] as const)),
  ],
});

/** The native menu, as each system's people expect it. */
export function setupMenu(options: MenuOptions): void {
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [appMenu(options.go)] : []),
    isMac ? { role: 'fileMenu' } : { label: 'File', submenu: [{ role: 'quit' }] },
    { role: 'editMenu' },
    pageMenu(options.go),
    viewMenu(options.devTools),
    { role: 'windowMenu' },
    helpMenu(options),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Shows the log folder. */
export const showFolder = (path: string): void => void shell.openPath(path);
