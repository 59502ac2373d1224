import frames from '../../../resources/letters/frames.json' with { type: 'json' };
import type { DocumentLanguage } from '../../domain/document-language.ts';
import type { LetterTone } from '../../domain/letter.ts';

type Named = Record<LetterTone, string>;
interface Titled {
  before: readonly string[];
  named: Named;
}

/** The salutation to a person, e.g. `Sehr geehrte Frau Weber,`; null where no name is given. */
export function greetingTo(to: string, language: DocumentLanguage, tone: LetterTone): string | null {
  const name = to.trim().replace(/[,:]+$/, '');
  if (name === '') return null;
  const { named, titled } = frames.languages[language];
  const byTitle = (titled as readonly Titled[]).find(({ before }) =>
    before.some((word) => name.toLowerCase().startsWith(`${word.toLowerCase()} `)),
  );
  // "Herrn" is whom it goes to; greeted is "Herr".
  return (byTitle?.named ?? named)[tone].replace('{to}', name.replace(/^Herrn /, 'Herr '));
}
