import { app, type BrowserWindow, Notification, nativeTheme } from 'electron';
import type { ShellBackend } from './backend.ts';

interface AttentionOptions {
  window: () => BrowserWindow | null;
  focus(): void;
  go(place: string): void;
}

/** The count on the dock or taskbar, notifications while the window is elsewhere, and the theme of native parts. */
export function setupAttention(backend: ShellBackend, { window, focus, go }: AttentionOptions): void {
  backend.onBadge((count) => {
    app.setBadgeCount(count);
    window()?.setTitle(count > 0 ? `JobAI (${count} waiting for you)` : 'JobAI');
  });
  backend.onTheme((theme) => {
    nativeTheme.themeSource = theme;
  });
  backend.onNotify(({ title, body, place }) => {
    if (window()?.isFocused() === true || !Notification.isSupported()) return;
    const note = new Notification({ title, body });
    note.on('click', () => {
      focus();
      go(place);
    });
    note.show();
    window()?.flashFrame(true);
  });
}
