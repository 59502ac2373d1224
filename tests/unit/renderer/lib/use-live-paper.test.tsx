import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type LivePaper, useLivePaper } from '#renderer/lib/use-live-paper.ts';
import { RateLimitError, ValidationError } from '#shared/errors/index.ts';
import { inWindow } from './in-window.ts';

const tellProblem = vi.hoisted(() => vi.fn());
vi.mock('#renderer/lib/toast.ts', () => ({ tellProblem, takeBackProblem: () => undefined }));

interface Asked {
  value: string;
  give(): void;
  fail(error: Error): void;
}
let asked: Asked[];
let paper: LivePaper | null;
function Page({ value }: { value: string }) {
  paper = useLivePaper(
    value,
    true,
    (shown) =>
      new Promise((resolve, reject) => {
        const give = () => resolve({ base64: btoa(shown), pages: 1, beyond: [] });
        asked.push({ value: shown, give, fail: reject });
      }),
  );
  return null;
}

let page: ReturnType<typeof inWindow>;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  tellProblem.mockClear();
  page = inWindow();
  asked = [];
  await page.draw(<Page value="one" />);
});
afterEach(async () => {
  await page.leave();
  vi.useRealTimers();
});

const shown = () => new TextDecoder().decode(paper?.bytes);
const busy = new RateLimitError('Too many.');
const settle = async (ms: number) => {
  await page.does(() => vi.advanceTimersByTime(ms));
  await page.does(() => undefined);
};

it('makes a page once more that could not be made, and says nothing where that works', async () => {
  await page.does(() => asked[0]?.fail(busy));
  await settle(1_000);
  await page.does(() => asked[1]?.give());
  expect(shown()).toBe('one');
  expect(tellProblem).not.toHaveBeenCalled();
});

it('makes the page of what was typed while another failed', async () => {
  await page.draw(<Page value="two" />);
  await page.does(() => asked[0]?.fail(busy));
  await settle(0);
  expect(asked.map(({ value }) => value)).toEqual(['one', 'two']);
  await page.does(() => asked[1]?.give());
  expect(shown()).toBe('two');
  expect(tellProblem).not.toHaveBeenCalled();
});

it('says what is refused at once, and what fails twice', async () => {
  await page.does(() => asked[0]?.fail(new ValidationError('A name is missing.')));
  await settle(0);
  expect(tellProblem).toHaveBeenCalledTimes(1);
  await page.draw(<Page value="two" />);
  await page.does(() => asked[1]?.fail(busy));
  await settle(1_000);
  await page.does(() => asked[2]?.fail(busy));
  await settle(0);
  expect(tellProblem).toHaveBeenCalledTimes(2);
  expect(asked).toHaveLength(3);
});
