import { app, type BrowserWindow, Notification, nativeTheme } from 'electron';
import type { ShellDoors } from './backend.ts';

interface AttentionOptions {
  window: () => BrowserWindow | null;
  focus(): void;
  go(place: string): void;
}

/** The count on the dock or taskbar, notifications while the window is elsewhere, and the theme of native parts. */
export function createAttention({
  window,
  focus,
  go,
}: AttentionOptions): Pick<ShellDoors, 'badge' | 'notify' | 'theme'> {
  return {
    badge(count) {
      app.setBadgeCount(count);
      window()?.setTitle(count > 0 ? `JobAI (${count} waiting for you)` : 'JobAI');
    },
    theme(theme) {
      nativeTheme.themeSource = theme;
    },
    notify({ title, body, place }) {
      if (window()?.isFocused() === true || !Notification.isSupported()) return;
      const note = new Notification({ title, body });
      note.on('click', () => {
        focus();
        go(place);
      });
      note.show();
      window()?.flashFrame(true);
    },
  };
}
