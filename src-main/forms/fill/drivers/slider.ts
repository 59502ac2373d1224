import { type Driver, type Spot, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';

/** A drawn slider is moved by keys, as far as so many presses go. */
const MOST_PRESSES = 400;

/** Sliders: the page's own is set as a hand would leave it, a drawn one moved from its end by keys until it stands right. */
export const slider: Driver = {
  name: 'slider',
  fits: (field) => field.widget === 'slider',
  async fill(spot, { value }) {
    const wanted = Number(value);
    const { min = '0', max = '100' } = spot.field.limits ?? {};
    if (Number.isNaN(wanted) || wanted < Number(min) || wanted > Number(max))
      throw new Error(`its slider goes from ${min} to ${max}`);
    spot.mine();
    const isOwn = await spot.first.evaluate((node) => node instanceof HTMLInputElement);
    if (isOwn) await firstElement(spot).fill(value, { timeout: WIDGET_MS, force: true });
    else await moveTo(spot, wanted);
  },
};

async function moveTo(spot: Spot, wanted: number): Promise<void> {
  const thumb = firstElement(spot);
  const standing = () => spot.first.evaluate((node) => Number(node.getAttribute('aria-valuenow')));
  const step = async (key: 'ArrowRight' | 'ArrowLeft') => {
    spot.signal.throwIfAborted();
    spot.mine();
    await thumb.press(key, { timeout: WIDGET_MS });
    return standing();
  };
  await thumb.focus({ timeout: WIDGET_MS });
  const first = await standing();
  const [forth, back] =
    wanted > first ? (['ArrowRight', 'ArrowLeft'] as const) : (['ArrowLeft', 'ArrowRight'] as const);
  let last = first;
  let presses = 0;
  const isBefore = () => (forth === 'ArrowRight' ? last < wanted : last > wanted);
  for (; isBefore() && presses < MOST_PRESSES; presses += 1) {
    const now = await step(forth);
    if (now === last) break;
    last = now;
  }
  if (last === wanted) return;
  // It stays where the page had it: a value near to what was meant is another one.
  for (; presses > 0 && last !== first; presses -= 1) last = await step(back);
  throw new Error(`its slider has no place for ${wanted}`);
}
