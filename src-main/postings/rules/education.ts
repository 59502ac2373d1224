import { fold } from '#shared/domain/fold.ts';
import { phrasePattern, spacedPattern } from '#shared/domain/phrases.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import words from '../../../resources/postings/education.json' with { type: 'json' };
import years from '../../../resources/postings/years-words.json' with { type: 'json' };

const DEGREE =
  /\b(?:high school (?:diploma|degree)|secondary school|ged\b|associate['’]?s? degree|(?:bachelor|master)(?:['’]?s(?: ?(?:or|\/|and) ?(?:bachelor|master|ph\.?d)(?:['’]?s)?)?(?: degree)?| of (?:science|arts|engineering|business administration)| degree|(?=[ /](?:or|in|oder)\b)(?! in (?:a|the|your)\b))|undergraduate degree|university degree|college degree|(?:advanced|graduate|post-?graduate|technical|relevant|related|completed) degree|degree in\b|ph\.?d\.?(?!\p{L})|doctorate|mba\b|(?:bs|ba|ms|bsc|msc|b\.s\.|m\.s\.)(?:\/(?:bs|ba|ms|msc|ma|phd|m\.s\.))*(?= (?:degree|in\b|or\b))|vocational training)|hochschulabschluss|bac ?\+ ?\d|diplome|licenciatura|titulacion/u;
const ASKED = spacedPattern(words.asked);
const [DENIED, OFFERED, WELCOME] = [words.denied, words.offered, years.welcome].map((list) =>
  phrasePattern(list),
) as [RegExp, RegExp, RegExp];
const MOST_CHARACTERS = 120;
/** "5+ years, or 3 with a PhD": what makes fewer years enough. */
const INSTEAD = /\b(?:with|mit|avec|con|met|com)\s(?:an?\s|einem\s)?$/;

/** The words with which the posting asks for schooling, a degree or a training, cut to one phrase; undefined where it asks for none. */
export function educationOf(text: string): string | undefined {
  for (const sentence of sentencesOf(text)) {
    const found = askedIn(sentence);
    if (found !== undefined) return found;
  }
  return undefined;
}

function askedIn(sentence: string): string | undefined {
  const plain = fold(sentence);
  if (plain.length !== sentence.length && sentence.normalize('NFC').length !== plain.length)
    return whole(sentence, plain);
  const at = startOf(plain);
  return at < 0 ? undefined : phraseAt(sentence.normalize('NFC'), plain, at);
}

/** Where folding changes how long a text is, the whole sentence says it. */
function whole(sentence: string, plain: string): string | undefined {
  return startOf(plain) < 0 ? undefined : sentence.slice(0, MOST_CHARACTERS).trim();
}

/** Where the words for schooling begin, -1 where it is not asked for. */
function startOf(plain: string): number {
  const starts = [DEGREE, ASKED].map((pattern) => plain.search(pattern)).filter((start) => start >= 0);
  if (starts.length === 0) return -1;
  const start = Math.min(...starts);
  const [clause = ''] = plain.slice(start).split(/[;(]|\.\s/);
  const isAsked =
    !DENIED.test(plain) &&
    !OFFERED.test(plain) &&
    !WELCOME.test(clause.split(/,\s/)[0] ?? '') &&
    !INSTEAD.test(plain.slice(0, start));
  return isAsked ? start : -1;
}

function phraseAt(sentence: string, plain: string, start: number): string {
  const end = /[.;\n](?=\s|$)/.exec(plain.slice(start))?.index ?? plain.length;
  return sentence
    .slice(start, start + Math.min(end, MOST_CHARACTERS))
    .replace(/\s+/g, ' ')
    .trim();
}
