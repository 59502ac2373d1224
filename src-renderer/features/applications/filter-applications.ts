import type { Application } from '#shared/domain/application.ts';
import { fold } from '#shared/domain/fold.ts';

/** Finds applications by words of their title and company, however they are written. Kept for as long as the list is, it is quick with thousands. */
export function applicationFilter(applications: readonly Application[]): (typed: string) => Application[] {
  return (typed) => {
    const words = fold(typed).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [...applications];
    return applications.filter((one) => {
      const text = foldedText(one);
      return words.every((word) => text.includes(word));
    });
  };
}

/** Folding thousands takes longer than a frame, so each is folded once, when it is first looked through. */
const FOLDED = new WeakMap<Application, string>();

function foldedText(application: Application): string {
  const known = FOLDED.get(application);
  if (known !== undefined) return known;
  const text = fold(`${application.title} ${application.company}`);
  FOLDED.set(application, text);
  return text;
}
