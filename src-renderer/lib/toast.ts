import { notifications } from '@mantine/notifications';
import { problemOf } from './problem.ts';

/** How long a problem stands, in ms: eight seconds, and longer where there is more to read, at some 15 signs a second. */
const standsFor = (words: string): number => Math.max(8_000, 3_000 + words.length * 65);

/** Says that something went wrong: what was tried, then what happened and what to do. It goes when the same is tried anew. */
export function tellProblem(tried: string, thrown: unknown): void {
  takeBackProblem(tried);
  const { message } = problemOf(thrown);
  notifications.show({
    id: tried,
    title: tried,
    message,
    color: 'red',
    autoClose: standsFor(`${tried} ${message}`),
  });
}

/** What was said of a failed try no longer holds. */
export function takeBackProblem(tried: string): void {
  notifications.hide(tried);
}

/** Says that something did not come to all that was asked for, without anything having gone wrong. */
export function tellWarning(message: string): void {
  notifications.show({ message, color: 'yellow', autoClose: standsFor(message) });
}

/** A short word that something is done. */
export function tellDone(message: string): void {
  notifications.show({ message, color: 'pine', autoClose: 3_000 });
}
