import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Notification } from 'electron';

/** Says, the first time that the window is closed into the tray, that the program goes on, and where that is turned off. */
export function tellOfTray(userData: string): void {
  const mark = join(userData, 'tray-told');
  if (existsSync(mark) || !Notification.isSupported()) return;
  writeFileSync(mark, '');
  new Notification({
    title: 'JobAI goes on beside the clock',
    body: 'Your saved searches run on. Open or quit JobAI from its icon there, or start it again. You can turn this off under Settings.',
  }).show();
}
