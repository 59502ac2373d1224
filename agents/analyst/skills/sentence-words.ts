/** A word between spaces without the marks around it, and what those marks say. */
export interface SentenceWord {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** A bracket, or a mark that parts clauses, stands before it. */
  opens: boolean;
  /** What ends after it: nothing, an item of a list, or the clause. */
  closes: 'no' | 'item' | 'clause';
}

const HEAD = /^[([{"“”'‘’<«&*•\-–—]+/;
const TAIL = /[)\]}"“”'’>».,;:!?…*–—-]+$/;
/** Marks that stand alone: a dash, a bullet, a plus. */
const MARK = /^[^\p{L}\p{N}]+$/u;

/** The words of a sentence as they stand between spaces. */
export function sentenceWords(sentence: string): SentenceWord[] {
  const words: SentenceWord[] = [];
  let opens = false;
  for (const match of sentence.matchAll(/\S+/g)) {
    const raw = match[0];
    if (MARK.test(raw) && raw !== '&' && raw !== '/') {
      opens = true;
      const last = words.at(-1);
      if (last) last.closes = /[.;:!?]/.test(raw) ? 'clause' : last.closes === 'clause' ? 'clause' : 'item';
      continue;
    }
    const head = HEAD.exec(raw)?.[0] ?? '';
    const rest = raw.slice(head.length);
    const tail = /^[\p{L}]\.([\p{L}]\.)+$/u.test(rest) ? '' : (TAIL.exec(rest)?.[0] ?? '');
    const text = rest.slice(0, rest.length - tail.length);
    if (text === '') continue;
    const start = match.index + head.length;
    words.push({
      text,
      lower: text.toLowerCase().replace('’', "'"),
      start,
      end: start + text.length,
      opens: opens || head !== '',
      closes: /[.;:!?…]/.test(tail) ? 'clause' : tail === '' ? 'no' : 'item',
    });
    opens = false;
  }
  return words;
}
