import { type BrowserWindow, type Rectangle, screen } from 'electron';
import Store from 'electron-store';

interface WindowState {
  bounds: Rectangle | null;
  maximised: boolean;
}

const DEFAULT: WindowState = { bounds: null, maximised: false };
const SAVE_MS = 400;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function parse(raw: Partial<WindowState>): WindowState {
  const { x, y, width, height } = raw.bounds ?? {};
  const whole = isNumber(x) && isNumber(y) && isNumber(width) && isNumber(height);
  return { bounds: whole ? { x, y, width, height } : null, maximised: raw.maximised === true };
}

/** Whether enough of the title bar lies on a screen that is still there. */
function isReachable(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const wide = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
    return wide >= 120 && bounds.y >= area.y - 8 && bounds.y <= area.y + area.height - 60;
  });
}

/** `window.json` in the data folder. The settings, which the process behind the window keeps, are another file. */
const storeIn = (userData: string) =>
  new Store<Partial<WindowState>>({ cwd: userData, name: 'window', accessPropertiesByDotNotation: false });

/** Where the window stood last; its default place where that screen is gone or the file can't be read. */
export function readWindowState(userData: string): WindowState {
  try {
    const state = parse(storeIn(userData).store);
    return state.bounds !== null && !isReachable(state.bounds) ? { ...state, bounds: null } : state;
  } catch {
    return DEFAULT;
  }
}

/** Keeps place and size; a data folder that can't be written is no reason to trouble the user here. */
export function keepWindowState(window: BrowserWindow, userData: string): void {
  let timer: NodeJS.Timeout | undefined;
  const save = () => {
    if (window.isDestroyed() || window.isMinimized()) return;
    const state: WindowState = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
    try {
      storeIn(userData).store = state;
    } catch {}
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_MS);
  };
  for (const change of ['resize', 'move', 'maximize', 'unmaximize'] as const)
    window.on(change as 'resize', soon);
  window.on('close', save);
}
