import { describe, expect, it, vi } from 'vitest';
import type { ShellDoors } from '#main/shell/backend.ts';
import { type BackendDoors, openProcessLine } from '#main/shell/process-line.ts';
import { DatabaseError, serialiseError } from '#shared/errors/index.ts';

/** Two ends of one line; what crosses it is copied as it is between processes. */
function ends() {
  const listeners: ((message: unknown) => void)[] = [];
  const end = (mine: number, other: number) => ({
    post: (message: unknown) => {
      const copy: unknown = structuredClone(message);
      queueMicrotask(() => listeners[other]?.(copy));
    },
    listen: (hear: (message: unknown) => void) => {
      listeners[mine] = hear;
    },
  });
  return [end(0, 1), end(1, 0)] as const;
}

const doors = (): ShellDoors => ({
  chooseTarget: async () => null,
  chooseSource: async () => null,
  openPath: async () => '',
  showItem: vi.fn(),
  openExternal: async () => undefined,
  update: async () => {
    throw new Error('not asked for here');
  },
  badge: vi.fn(),
  notify: vi.fn(),
  theme: vi.fn(),
  background: vi.fn(),
});

const backend = (over: Partial<BackendDoors> = {}): BackendDoors => ({
  start: async () => undefined,
  resolveFile: async (id) => ({ path: `/data/files/${id}`, mime: 'application/pdf' }),
  pauseAll: async () => undefined,
  shutdown: async () => undefined,
  ...over,
});

describe('the line between the two processes', () => {
  it('answers calls in both directions', async () => {
    const [window, behind] = ends();
    const offered = doors();
    const toBackend = openProcessLine<BackendDoors, ShellDoors>(offered, window);
    const toShell = openProcessLine<ShellDoors, BackendDoors>(backend(), behind);
    expect(await toBackend.resolveFile('f1')).toEqual({ path: '/data/files/f1', mime: 'application/pdf' });
    await toShell.badge(3);
    expect(offered.badge).toHaveBeenCalledWith(3);
  });

  it('keeps what the window may show of an error: its words, its kind and its details', async () => {
    const [window, behind] = ends();
    const full = new DatabaseError('The disk is full. Make room, then try again.', { details: { free: 0 } });
    openProcessLine<ShellDoors, BackendDoors>(backend({ start: () => Promise.reject(full) }), behind);
    const toBackend = openProcessLine<BackendDoors, ShellDoors>(doors(), window);
    const facts = { appVersion: '1', offline: true, paths: { userData: '/d', resources: '/r', app: '/a' } };
    const thrown = await toBackend.start(facts).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(DatabaseError);
    expect(serialiseError(thrown)).toEqual(serialiseError(full));
  });

  it('leaves a badge that can not be shown where it failed', async () => {
    const [window, behind] = ends();
    const offered = doors();
    offered.badge = () => {
      throw new Error('no dock here');
    };
    openProcessLine<BackendDoors, ShellDoors>(offered, window);
    const toShell = openProcessLine<ShellDoors, BackendDoors>(backend(), behind);
    await expect(toShell.badge(3)).resolves.toBeUndefined();
  });

  it('lets no call hang when the other process is gone', async () => {
    const [window] = ends();
    const toBackend = openProcessLine<BackendDoors, ShellDoors>(doors(), window);
    const call = toBackend.resolveFile('f1');
    toBackend.$close(new Error('The process behind the window ended.'));
    await expect(call).rejects.toThrow('The process behind the window ended.');
  });
});
