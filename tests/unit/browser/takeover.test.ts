import { describe, expect, test, vi } from 'vitest';
import { createTakeover } from '#main/browser/takeover.ts';

const opened = () => {
  const listener = { onTakeover: vi.fn(), onReleased: vi.fn() };
  return { takeover: createTakeover(listener), listener };
};
/** Later than anything of the program's own is still heard of. */
const later = () => vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1000);

describe('whose hand a press is', () => {
  test('a press anywhere is a person’s while the program does nothing', () => {
    const { takeover, listener } = opened();
    takeover.own('nothing');
    later();
    takeover.heard('0-3');
    expect(takeover.held()).toBe(true);
    expect(listener.onTakeover).toHaveBeenCalledWith('page');
    expect([...takeover.touched()]).toEqual(['0-3']);
    vi.restoreAllMocks();
  });

  test('the program’s own presses take nothing over: in its field, in a list without a mark, a moment later', () => {
    const { takeover } = opened();
    takeover.own({ marks: ['0-1'], quiet: false });
    takeover.heard('0-1');
    takeover.heard('');
    takeover.own('nothing');
    takeover.heard('0-1');
    expect(takeover.held()).toBe(false);
  });

  test('a press in another field is a person’s, and any at all where the program sends none', () => {
    const other = opened().takeover;
    other.own('nothing');
    other.own({ marks: ['0-1'], quiet: false });
    other.heard('0-2');
    expect(other.held()).toBe(true);
    const quiet = opened().takeover;
    quiet.own('nothing');
    quiet.own({ marks: ['0-1'], quiet: true });
    quiet.heard('0-1');
    expect(quiet.held()).toBe(true);
  });

  test('forgets what was touched when the page is taken anew', () => {
    const { takeover } = opened();
    takeover.own('nothing');
    later();
    takeover.heard('0-1');
    takeover.release();
    takeover.take('app');
    expect([...takeover.touched()]).toEqual([]);
    vi.restoreAllMocks();
  });
});

describe('a press in the page while the program waits for an answer', () => {
  test('is a person’s, wherever the program may press else', () => {
    const { takeover, listener } = opened();
    takeover.rest();
    later();
    takeover.heard('');
    expect([takeover.held(), takeover.isTheirs()]).toEqual([true, true]);
    expect(listener.onTakeover).toHaveBeenCalledWith('page');
    vi.restoreAllMocks();
  });

  test('may still be the program’s own right after it came to rest, and is again once it goes on', () => {
    const { takeover } = opened();
    const done = takeover.rest();
    takeover.heard('');
    expect(takeover.held()).toBe(false);
    later();
    done();
    takeover.heard('');
    expect(takeover.held()).toBe(false);
    vi.restoreAllMocks();
  });
});

describe('whether the user is at work on the page', () => {
  test('not where it was only lent to them: they may not be there', () => {
    const { takeover, listener } = opened();
    takeover.lend();
    expect([takeover.held(), takeover.isTheirs(), takeover.inHand()]).toEqual([true, false, false]);
    expect(listener.onTakeover).toHaveBeenCalledWith('app');
  });

  test('once they press or type something in it, but not by the program’s own last press', () => {
    const { takeover } = opened();
    takeover.lend();
    takeover.heard('');
    expect(takeover.inHand()).toBe(false);
    later();
    takeover.heard('');
    expect(takeover.inHand()).toBe(true);
    takeover.release();
    takeover.lend();
    expect(takeover.inHand()).toBe(false);
    vi.restoreAllMocks();
  });

  test('where they took it themselves, before or after it was lent', () => {
    const before = opened().takeover;
    before.take('page');
    before.lend();
    expect(before.inHand()).toBe(true);
    const after = opened().takeover;
    after.lend();
    after.take('app');
    expect(after.inHand()).toBe(true);
    after.release();
    expect(after.inHand()).toBe(false);
  });
});

describe('whether a person has the page for sure', () => {
  test('a press that the program’s own could have been lets it stop, and opens nothing', () => {
    const { takeover } = opened();
    takeover.own('nothing');
    takeover.own({ marks: ['0-1'], quiet: false });
    takeover.heard('0-2');
    expect(takeover.held()).toBe(true);
    expect(takeover.isTheirs()).toBe(false);
    takeover.take('page');
    expect(takeover.isTheirs()).toBe(false);
  });

  test('the next press does, once the program waits', () => {
    const { takeover } = opened();
    takeover.own('nothing');
    takeover.own({ marks: ['0-1'], quiet: false });
    takeover.heard('0-2');
    void takeover.whenFree(new AbortController().signal);
    takeover.heard('');
    expect(takeover.isTheirs()).toBe(true);
    takeover.release();
    expect(takeover.isTheirs()).toBe(false);
  });

  test('a press on the bar while the program asks something, or does nothing, is theirs at once', () => {
    const asking = opened().takeover;
    const done = asking.rest();
    asking.take('page');
    expect(asking.isTheirs()).toBe(true);
    asking.release();
    done();
    asking.take('page');
    expect(asking.isTheirs()).toBe(false);
    const idle = opened().takeover;
    idle.own('nothing');
    later();
    idle.take('page');
    expect(idle.isTheirs()).toBe(true);
    vi.restoreAllMocks();
  });

  test('what the app says is theirs, whatever the program does', () => {
    const { takeover } = opened();
    takeover.own('nothing');
    takeover.own({ marks: ['0-1'], quiet: false });
    takeover.heard('0-2');
    takeover.take('app');
    expect(takeover.isTheirs()).toBe(true);
  });
});

describe('a page that was lent', () => {
  test('is theirs once they press or type in it', () => {
    const { takeover } = opened();
    takeover.lend();
    takeover.heard('');
    expect(takeover.isTheirs()).toBe(false);
    later();
    takeover.heard('');
    expect(takeover.isTheirs()).toBe(true);
    takeover.release();
    takeover.lend();
    expect(takeover.isTheirs()).toBe(false);
    vi.restoreAllMocks();
  });

  test('is theirs once they press beside it, or take it in the app', () => {
    const { takeover } = opened();
    takeover.lend();
    later();
    takeover.heardBeside();
    expect([takeover.isTheirs(), takeover.inHand()]).toEqual([true, true]);
    takeover.release();
    takeover.heardBeside();
    expect(takeover.held()).toBe(false);
    takeover.lend();
    takeover.take('app');
    expect(takeover.isTheirs()).toBe(true);
    vi.restoreAllMocks();
  });
});
