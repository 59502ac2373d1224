import type { Application } from '#shared/domain/application.ts';
import { fold } from '#shared/domain/fold.ts';

/** Finds applications by words of their title and company, however they are written. Made once for a list, it is quick with thousands. */
export function applicationFilter(applications: readonly Application[]): (typed: string) => Application[] {
  const folded = applications.map((one) => ({ one, text: fold(`${one.title} ${one.company}`) }));
  return (typed) => {
    const words = fold(typed).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [...applications];
    return folded.filter(({ text }) => words.every((word) => text.includes(word))).map(({ one }) => one);
  };
}
