import { describe, expect, it } from 'vitest';
import { createOpeners } from '#main/forms/apply/openers.ts';
import type { FoundButton } from '#main/forms/page/find-buttons.ts';

const button = (words: string) => ({ words }) as FoundButton;
const [apply, manually, bottom] = [button('Apply'), button('Apply manually'), button('Apply for this job')];

describe('the buttons that may open a form', () => {
  it('are pressed one after the other where each brings the next', () => {
    const openers = createOpeners();
    expect(openers.next('/job', [apply], 0)).toBe(apply);
    openers.pressed('/job', apply, [apply]);
    expect(openers.next('/job', [apply], 100)).toBeNull();
    expect(openers.next('/job', [apply, manually], 100)).toBe(manually);
  });

  it('are given time before another one of the same page is tried', () => {
    const openers = createOpeners();
    openers.pressed('/job', apply, [apply, bottom]);
    expect(openers.next('/job', [apply, bottom], 1000)).toBeNull();
    expect(openers.next('/job', [apply, bottom], 4000)).toBe(bottom);
    openers.pressed('/job', bottom, [apply, bottom]);
    expect(openers.next('/job', [apply, bottom], 4000)).toBeNull();
  });

  it('are others on another page, whatever they say', () => {
    const openers = createOpeners();
    openers.pressed('/job', apply, [apply]);
    expect(openers.next('/form', [apply], 0)).toBe(apply);
  });
});
