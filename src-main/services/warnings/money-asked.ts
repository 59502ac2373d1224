import { fold } from '#shared/domain/fold.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import { moneyWords } from './money-words.ts';

/** Longer ones are lists without stops. */
const LONGEST = 600;
/** How many words may stand between a denial and what it denies. */
const NEAR = 4;
/** The same where it stands behind a condition, which it may be a part of; and next to a verb that it is not a part of. */
const IN_CONDITION = 2;
const AT_VERB = 1;
/** How many words may stand between a fee and whom or what it is for. */
const AROUND = 5;

/** What asks: a demand of a fee, a fee that is due, an account, or a whole phrase. */
type Kind = 'demanded' | 'due' | 'accounts' | 'whole' | 'gifts';
const KINDS: readonly Kind[] = ['whole', 'gifts', 'demanded', 'due', 'accounts'];

/** The sentence in which a posting asks applicants for money or for their bank account, as it stands there; null where none does. */
export function moneyAsked(text: string): string | null {
  if (!moneyWords().any.test(fold(text))) return null;
  return sentencesOf(text).find(asksForMoney) ?? null;
}

function asksForMoney(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  const { any, own, frauds } = moneyWords();
  const plain = fold(sentence);
  if (!any.test(plain) || frauds.test(plain)) return false;
  const isOwn = own.test(plain);
  return KINDS.filter((kind) => !isOwn || kind === 'whole' || kind === 'gifts').some((kind) =>
    moneyWords()
      [kind].flatMap((ask) => [...plain.matchAll(ask)])
      .some(({ 0: found, index }) => !isHonest(kind, found, plain, index) && !isDenied(plain, index, found)),
  );
}

/** Whether what is asked for goes to others than the employer, is asked of who is hired, or is told of by who works there. */
function isHonest(kind: Kind, found: string, plain: string, index: number): boolean {
  const { hired, early, secrets, staff, tells, duties, others, takings } = moneyWords();
  const [before, behind] = [plain.slice(0, index), plain.slice(index + found.length)];
  if (kind === 'whole') return others.test(before) || takings.test(behind);
  if (kind === 'gifts') return staff.test(plain);
  const isEarly = early.test(plain);
  if (kind === 'accounts') return !isEarly && hired.test(plain) && !secrets.test(found);
  if (tells.test(plain) || (kind === 'due' && duties.test(plain))) return true;
  const from = before.split(/\s+/).slice(-AROUND - 1);
  const to = behind.split(/\s+/).slice(0, AROUND + 1);
  return isForOthers(found, `${from.join(' ')}${found}${to.join(' ')}`, isEarly);
}

/** Whether a fee goes to a body of the trade, is for a room, or for an official check of one's own, by the words around it. */
function isForOthers(found: string, around: string, isEarly: boolean): boolean {
  const { bodies, housing, deposits, official } = moneyWords();
  if (bodies.test(around)) return true;
  return !isEarly && (official.test(found) || (deposits.test(found) && housing.test(around)));
}

/** Whether a denial stands in it, or in its own clause right before it. */
function isDenied(plain: string, index: number, found: string): boolean {
  const { nots, withouts, within, restarts, ors, clauses, firm, bare, ifs } = moneyWords();
  const isAlone = (text: string, at: number): boolean => !restarts.test(text.slice(at));
  if ([...found.matchAll(within)].some((not) => isAlone(found, not.index))) return true;
  const before = plain.slice(0, index);
  const begin = [...before.matchAll(clauses)].at(-1);
  const clause = before.slice(begin === undefined ? 0 : begin.index + begin[0].length);
  if (withouts.test(clause)) return true;
  const last = [...clause.matchAll(nots)].at(-1);
  if (last === undefined || !isAlone(clause, last.index)) return false;
  const between = clause.slice(last.index + last[0].length);
  const most =
    bare.test(last[0]) && firm.test(found)
      ? AT_VERB
      : ifs.test(clause.slice(0, last.index))
        ? IN_CONDITION
        : NEAR;
  return ors.test(between) || (between.match(/\S+/g) ?? []).length <= most;
}
