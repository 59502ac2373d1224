import { saysAppliedBefore } from './applied-before.ts';
import { saysFailed, saysNotTaken } from './thanks.ts';

/** What a page says against an application, as a clause, and the line that does. */
interface Trouble {
  says: string;
  line: string;
}

/** Whether a line says that an application was not taken, or that something went wrong with it: nothing is confirmed beside it. */
export const saysTrouble = (line: string): boolean => saysNotTaken(line) || saysFailed(line);

const KINDS: readonly (readonly [string, (line: string) => boolean])[] = [
  ['the page says that it was not taken', saysNotTaken],
  ['the page says that you applied before', saysAppliedBefore],
  ['the page says that something went wrong', saysFailed],
];

/** The gravest of what the lines of a page say against an application; null where they say nothing of the kind. */
export function troubleIn(lines: readonly string[]): Trouble | null {
  for (const [says, isOne] of KINDS) {
    const line = lines.find(isOne);
    if (line !== undefined) return { says, line };
  }
  return null;
}
