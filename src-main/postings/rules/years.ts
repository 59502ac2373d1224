import { sentencesOf } from '#shared/domain/sentences.ts';
import { yearsIn } from '#shared/postings/years-in.ts';

/**
 * The least number of years of experience that a text asks for; where it asks for several, the longest. Undefined where it
 * asks for none, or only says that some are welcome.
 */
export function yearsMinOf(text: string): number | undefined {
  const asked = sentencesOf(text)
    .map(yearsIn)
    .filter((years) => years !== null && !years.welcome)
    .map((years) => Math.round((years?.years ?? 0) * 100) / 100);
  return asked.length === 0 ? undefined : Math.max(...asked);
}
