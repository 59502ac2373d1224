import { describe, expect, it, vi } from 'vitest';
import type { LoadBackend, ShellBackend } from '#main/shell/backend.ts';
import { createBackendHolder } from '#main/shell/backend-holder.ts';
import { DatabaseError } from '#shared/errors/index.ts';

type Line = Parameters<ShellBackend['connect']>[0];

const aBackend = (): ShellBackend => ({
  connect: vi.fn(),
  resolveFile: async () => null,
  pauseAll: async () => undefined,
  shutdown: async () => undefined,
});

const aLine = () => ({ close: vi.fn() }) as unknown as Line;

const holderOf = (loadBackend: LoadBackend) =>
  createBackendHolder({ loadBackend, onFailed: vi.fn(), restart: vi.fn() });

describe('the backend holder', () => {
  it('keeps a window that comes early waiting, then serves it', async () => {
    const backend = aBackend();
    let stand: (backend: ShellBackend) => void = () => undefined;
    const holder = holderOf(() => new Promise((resolve) => (stand = resolve)));
    const line = aLine();
    holder.load();
    holder.connect(line);
    expect(backend.connect).not.toHaveBeenCalled();
    stand(backend);
    await vi.waitFor(() => expect(backend.connect).toHaveBeenCalledWith(line));
    expect(await holder.outcome()).toEqual({ state: 'ready' });
  });

  it('loads once, however often it is asked to', async () => {
    const load = vi.fn(async () => aBackend());
    const holder = holderOf(load);
    holder.load();
    holder.load();
    await holder.whenReady();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tells the window why the start failed, and closes its line', async () => {
    const holder = holderOf(() =>
      Promise.reject(new DatabaseError('The disk is full. Make room, then try again.')),
    );
    const line = aLine();
    holder.load();
    holder.connect(line);
    const outcome = await holder.outcome();
    expect(outcome).toMatchObject({ state: 'failed', error: { code: 'DATABASE_ERROR' } });
    expect(outcome).toHaveProperty('error.message', expect.stringContaining('disk is full'));
    await vi.waitFor(() => expect(line.close).toHaveBeenCalled());
  });

  it('ends at once where nothing was loaded yet, and loads nothing after', async () => {
    const load = vi.fn(async () => aBackend());
    const holder = holderOf(load);
    await holder.end();
    holder.load();
    expect(load).not.toHaveBeenCalled();
  });

  it("shows nothing of a bug's own words", async () => {
    const holder = holderOf(() =>
      Promise.reject(new TypeError("Cannot read properties of undefined (reading 'x')")),
    );
    holder.load();
    expect(JSON.stringify(await holder.outcome())).not.toContain('undefined');
  });
});
