import { notifications } from '@mantine/notifications';
import { problemOf } from './problem.ts';

/** How long a problem stands, in ms: eight seconds, and longer where there is more to read, at some 15 signs a second. */
const standsFor = (words: string): number => Math.max(8_000, 3_000 + words.length * 65);

/** Says that something went wrong: what was tried, then what happened and what to do. */
export function tellProblem(tried: string, thrown: unknown): void {
  const { message } = problemOf(thrown);
  notifications.show({ title: tried, message, color: 'red', autoClose: standsFor(`${tried} ${message}`) });
}

/** A short word that something is done. */
export function tellDone(message: string): void {
  notifications.show({ message, color: 'pine', autoClose: 3_000 });
}
