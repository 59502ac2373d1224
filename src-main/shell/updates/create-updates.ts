import { feedProblem } from '#shared/domain/feed-problem.ts';
import type { PackageKind, UpdateAct, UpdateState, UpdateStep } from '#shared/domain/update.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { UpdateEngine } from './engine.ts';
import { failureWords } from './failure-words.ts';
import { EXTENSIONS, wayBack } from './package-kind.ts';
import { readRelease } from './read-release.ts';
import { verifyRelease } from './verify-release.ts';

export interface UpdateParts {
  version: string;
  kind: PackageKind;
  /** Where the package says that its releases are; empty for nowhere. */
  ownFeed: string;
  /** The publisher's public key (PEM), where this copy brings it. */
  key: string | null;
  /** The version that did not start here and was taken back. */
  undone: string | null;
  openEngine(feed: string): Promise<UpdateEngine>;
  /** Puts an AppImage in the place of the one that runs, and ends the program so that the new one starts. */
  placeAndRestart(file: string, to: string): Promise<void>;
}

/** Updates, on the user's word: each act is asked for, and gives how it stands then. `feed` is the user's own; empty for the package's. */
export type Updates = (act: UpdateAct, feed: string) => Promise<UpdateState>;

export function createUpdates(parts: UpdateParts): Updates {
  const { version, kind, key, ownFeed } = parts;
  let step: UpdateStep = { name: 'idle' };
  let open: { engine: UpdateEngine; address: string; file: string | null } | null = null;
  let cancelled = false;

  const fail = (thrown: unknown, address: string) => {
    const host = URL.canParse(address) ? new URL(address).host : address;
    step = { name: 'failed', message: failureWords(thrown, host) };
  };

  async function check(address: string): Promise<void> {
    if (['asking', 'fetching', 'installing'].includes(step.name)) return;
    if (address === '')
      throw new ValidationError(
        'This copy does not say where its releases are. Enter the address that its publisher names under Updates.',
      );
    const problem = feedProblem(address);
    if (problem !== null) throw new ValidationError(problem);
    step = { name: 'asking' };
    open = null;
    try {
      const engine = await parts.openEngine(address);
      const { newer, said } = await engine.check();
      const { release, offered } = readRelease(said, EXTENSIONS[kind]);
      if (!newer) {
        step = { name: 'newest', at: new Date().toISOString() };
        return;
      }
      verifyRelease(offered, key);
      open = { engine, address, file: null };
      step = { name: 'found', release };
    } catch (thrown) {
      fail(thrown, address);
    }
  }

  function fetchFound(): void {
    if (open === null || step.name !== 'found') return;
    const { release } = step;
    if (kind === 'folder') throw new ValidationError(wayBack(kind, version));
    const { engine, address } = open;
    cancelled = false;
    step = { name: 'fetching', release, share: 0 };
    const onShare = (share: number) => {
      if (step.name === 'fetching') step = { name: 'fetching', release, share };
    };
    const came = (file: string) => {
      open = { engine, address, file };
      step = { name: 'ready', release };
    };
    engine.fetch(onShare).then(came, (thrown: unknown) => {
      // A token that was cancelled stays so: the next try begins with a check of its own.
      open = null;
      if (cancelled) step = { name: 'idle' };
      else fail(thrown, address);
    });
  }

  async function install(): Promise<void> {
    if (step.name !== 'ready' || open?.file == null) return;
    const { release } = step;
    step = { name: 'installing', release };
    try {
      if (kind === 'appimage') await parts.placeAndRestart(open.file, release.version);
      else open.engine.runInstaller();
    } catch (thrown) {
      fail(thrown, open.address);
    }
  }

  return async (act, feed) => {
    const address = feed === '' ? ownFeed : feed;
    if (act === 'check') await check(address);
    // It goes on while the window looks how far it is.
    if (act === 'fetch') fetchFound();
    if (act === 'cancel' && step.name === 'fetching') {
      cancelled = true;
      open?.engine.cancel();
    }
    if (act === 'install') await install();
    return {
      ...{ version, kind, feed: address, signed: key !== null, step },
      ...{ wayBack: wayBack(kind, version), undone: parts.undone },
    };
  };
}
