import type { CompanyNote, CompanySource, NoteLists } from '../domain/company.ts';
import { companyKey } from '../domain/company-key.ts';
import { fold } from '../domain/fold.ts';
import { sentencesOf } from '../domain/sentences.ts';
import { siteNotes } from './site-notes.ts';
import { CULTURE, DENIES, DOES, FLAGS, HIRING, VALUES } from './words.ts';

const EACH = 5;
const SHORTEST = 20;
const LONGEST = 240;

type SourceText = Pick<CompanySource, 'kind' | 'text'> & Partial<Pick<CompanySource, 'title' | 'url'>>;

/**
 * The sentences of one source that tell something of the company, as they stand there, at most five of each kind. Each
 * note's quote is in the source's text; `source` is what the caller says.
 */
export function notesIn(read: SourceText, company: string, source: number | null): NoteLists {
  const { kind, text } = read;
  if (kind === 'site') {
    const said = siteNotes(read, company, source);
    const flags = flagsIn(sentencesOf(text), kind, source);
    return { ...said, redFlags: [...said.redFlags, ...flags].slice(0, EACH) };
  }
  const sentences = [...new Set(sentencesOf(text))];
  const prose = sentences.filter(({ length }) => length >= SHORTEST && length <= LONGEST);
  const name = companyKey(company);
  // Other people's pages speak of many: there a sentence counts that names this company.
  const own = kind === 'web' ? prose.filter((sentence) => names(sentence, name)) : prose;
  const pick = (fits: (plain: string) => boolean): CompanyNote[] =>
    own
      .filter((sentence) => fits(fold(sentence)))
      .slice(0, EACH)
      .map((sentence) => ({ text: sentence, quote: sentence, source }));
  const isOther = (plain: string) => HIRING.test(plain) || VALUES.test(plain);
  return {
    about: pick((plain) => DOES.test(plain) && !isOther(plain) && !CULTURE.test(plain)),
    culture: pick((plain) => CULTURE.test(plain) && !isOther(plain)),
    values: pick((plain) => VALUES.test(plain) && !HIRING.test(plain)),
    redFlags: flagsIn(kind === 'web' ? own : sentences, kind, source),
    interviewTips: pick((plain) => HIRING.test(plain)),
    news: [],
  };
}

/** What makes it worth asking twice, each with the sentence that says so. */
function flagsIn(
  sentences: readonly string[],
  kind: CompanySource['kind'],
  source: number | null,
): CompanyNote[] {
  const flags = FLAGS.filter(({ onlyOnWeb }) => !onlyOnWeb || kind === 'web');
  return flags
    .flatMap(({ means, pattern }): CompanyNote[] => {
      const sentence = sentences.find((one) => says(fold(one), pattern));
      if (sentence === undefined) return [];
      return [{ text: means, quote: shortened(sentence, pattern), source }];
    })
    .slice(0, EACH);
}

/** "No overtime is expected" is no sign. */
function says(plain: string, pattern: RegExp): boolean {
  const at = pattern.exec(plain)?.index;
  return at !== undefined && !DENIES.test(plain.slice(0, at));
}

function names(sentence: string, name: string): boolean {
  return name !== '' && ` ${companyKey(sentence)} `.includes(` ${name} `);
}

/** A stretch of a long sentence around the sign, as it stands there. */
function shortened(sentence: string, pattern: RegExp): string {
  if (sentence.length <= 200) return sentence;
  const at = pattern.exec(fold(sentence))?.index ?? 0;
  const start = at < 60 ? 0 : sentence.lastIndexOf(' ', at - 40) + 1;
  const end = sentence.indexOf(' ', start + 160);
  return sentence.slice(start, end < 0 ? undefined : end);
}
