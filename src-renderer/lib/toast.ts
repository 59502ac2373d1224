import { notifications } from '@mantine/notifications';
import { problemOf } from './problem.ts';

/** Says that something went wrong: what was tried, then what happened and what to do. */
export function tellProblem(tried: string, thrown: unknown): void {
  notifications.show({ title: tried, message: problemOf(thrown).message, color: 'red', autoClose: 8_000 });
}

/** A short word that something is done. */
export function tellDone(message: string): void {
  notifications.show({ message, color: 'pine', autoClose: 3_000 });
}
