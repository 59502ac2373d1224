import type { Job } from '#shared/domain/job.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';

/** What to ask twice about, by words that postings use for it. */
const FLAGS: [RegExp, string][] = [
  [/\b(?:unpaid|without pay|no salary|volunteer position)\b/i, 'The work may be unpaid'],
  [/\b(?:commission[- ]only|100% commission|uncapped commission)\b/i, 'Pay may rest on commission alone'],
  [
    /\b(?:registration|training|starter|application) fee\b|\b(?:deposit|invest\w*) (?:of|required|your own)\b/i,
    'It asks for money',
  ],
  [
    /\b(?:work hard,? play hard|hustle|grind|24\/7|around the clock|whatever it takes|long hours|nights and weekends|evenings and weekends)\b/i,
    'Long hours may be expected',
  ],
  [
    /\b(?:overtime (?:is )?(?:required|expected|mandatory)|mandatory overtime|regular overtime)\b/i,
    'Overtime is expected',
  ],
  [/\b(?:many hats|jack of all trades|wear multiple hats)\b/i, 'The role may hold several jobs in one'],
  [
    /\b(?:rock ?star|ninja|guru|superhero|wizard|unicorn)\b/i,
    'The role is described by a nickname, not by its duties',
  ],
  [
    /\b(?:like a family|we(?:'re| are) a family|family atmosphere)\b/i,
    'Ask where work ends and private time begins',
  ],
  [
    /\b(?:fast[- ]paced|high[- ]pressure|thick skin|thrive under pressure|tight deadlines)\b/i,
    'The pace may be high; ask what a usual week looks like',
  ],
  [/\b(?:competitive (?:salary|pay|compensation))\b/i, 'Pay is called competitive; ask for the range'],
  [/\b(?:on[- ]call)\b/i, 'There is on-call duty; ask how often and how it is paid'],
  [/\b(?:whatsapp|telegram)\b/i, 'Contact runs over a private messenger; check that the company is real'],
  [
    /\b(?:bank (?:account|details)|social security number|passport copy|credit card)\b.{0,60}\b(?:apply|application|send|provide)/i,
    'It asks for private data early',
  ],
];
const LIMIT = 5;

/** What a posting says that makes it worth asking twice, each with its quote. */
export function redFlags(job: Job): string[] {
  const sentences = sentencesOf(job.description);
  const found = FLAGS.flatMap(([pattern, meaning]) => {
    if (meaning.startsWith('Pay is called') && job.salary !== null) return [];
    const quote = sentences.find((sentence) => pattern.test(sentence) && !isDenied(sentence, pattern));
    return quote === undefined ? [] : [`${meaning}: "${shorten(quote, pattern)}"`];
  });
  const unsaid =
    job.salary === null ? ['No pay range is stated; ask for it before the first interview.'] : [];
  return [...found.slice(0, LIMIT), ...unsaid];
}

/** "No overtime is expected" is no flag. */
function isDenied(sentence: string, pattern: RegExp): boolean {
  const at = pattern.exec(sentence)?.index ?? 0;
  return /\b(?:no|not|never|without|don'?t|isn'?t|aren'?t|free of|nor)\b[^.,;]{0,30}$/i.test(
    sentence.slice(0, at),
  );
}

/** The words around the match, so that a long sentence stays readable. */
function shorten(sentence: string, pattern: RegExp): string {
  if (sentence.length <= 160) return sentence;
  const at = pattern.exec(sentence)?.index ?? 0;
  const start = at < 60 ? 0 : sentence.lastIndexOf(' ', at - 40) + 1;
  const end = sentence.indexOf(' ', start + 140);
  return `${start > 0 ? '... ' : ''}${sentence.slice(start, end < 0 ? undefined : end)}${end < 0 ? '' : ' ...'}`;
}
