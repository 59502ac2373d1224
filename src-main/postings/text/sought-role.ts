import words from '../../../resources/postings/headline-words.json' with { type: 'json' };
import { isRole } from './is-role.ts';

/** Each word as it stands in a sentence or at its start. */
const opening = (word: string): string =>
  word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);
const SEEK = `(?<![\\p{L}])(?:${words.seek.map(opening).join('|')})(?:\\s+(?:${words.seekBeside.join('|')}))?`;
const ARTICLE = `(?:${words.articles.join('|')})`;
const KIND = '(?:new |experienced |talented |motivated |passionate |full[- ]time |part[- ]time )*';
const END = `(?=\\s+(?:${words.behind.join('|')}|–|-)\\s|\\s+\\((?!\\p{L}\\/)|[.,!\\n]|$)`;
const NAMED = new RegExp(`${SEEK}\\s+(?:${ARTICLE}\\s+)?${KIND}([\\p{Lu}][^.,\\n!]{2,70}?)${END}`, 'u');
const LOWER = new RegExp(`${SEEK}\\s+${ARTICLE}\\s+${KIND}(\\p{Ll}[^.,\\n!]{2,50}?)${END}`, 'u');
/** Slavic languages have no articles: a word or three behind the verb. */
const BARE = new RegExp(
  `(?<![\\p{L}])(?:${words.seekBare.map(opening).join('|')})\\s+(\\p{Ll}[^.,\\n!:]{2,40}?)${END}`,
  'u',
);
/** "Buscamos camarero/a para ...": Romance languages may leave the article out, and the noun then has to be one for a person. */
const NO_ARTICLE = new RegExp(
  `(?<![\\p{L}])(?:${words.seekNoArticle.map(opening).join('|')})\\s+(\\p{Ll}[^.,\\n!:]{2,50}?)${END}`,
  'u',
);
/** "camarero/a", "vendeur(se)": a noun for a person. */
const OF_BOTH = /\p{L}(?:\/|\()(?:a|o|as|os|e|in|rice|euse|se|trice|re)(?!\p{L})/u;
/** "Are you a Dog Groomer?" */
const ASKED = new RegExp(
  `(?<!\\p{L})(?:${words.asked.map(opening).join('|')})\\s+${ARTICLE}\\s+${KIND}((?:\\p{Lu}[\\p{L}/-]+ ?){1,4})\\?`,
  'u',
);
/** "recrute un(e) caviste": an article for both sexes stands before a noun for a person. */
const EITHER = new RegExp(
  `${SEEK}\\s+(?:une?\\(e\\)|un\\(a\\)|un\\/a|um\\(a\\)|um\\/a|une?\\/une|einen?\\/n?e?|eine?n?\\/[rn])\\s+${KIND}(\\p{Ll}[^.,\\n!]{2,50}?)${END}`,
  'u',
);
/** "eine Erzieherin / einen Erzieher" */
const AGAIN = / \/ (?:einen?|eine|une?|una?|an?|ein|een|en|um|uma) /gu;
const LEADING = new RegExp(`^(?:(?:${words.articles.join('|')}|de|d')\\s+)+`, 'u');
const WE = new RegExp(`(?<!\\p{L})(?:${words.seekWe.map(opening).join('|')})(?!\\p{L})`, 'u');
const OURS = new RegExp(`${WE.source}\\s+${ARTICLE}\\s+${KIND}(\\p{Ll}[^.,\\n!]{2,50}?)${END}`, 'u');
/** "Nous recrutons un(e) Aide à domicile (H/F) pour ...": whom it is open to ends the title. */
const UP_TO_MARK = new RegExp(
  `${WE.source}\\s+(?:${ARTICLE}\\s+)?${KIND}(\\p{Lu}[^.,:\\n!]{2,70}?\\(\\p{L}{1,3}(?:\\s?[/|]\\s?\\p{L}{1,3}){1,3}\\))`,
  'u',
);
/** "Vi søker tømrer": a line of no more than the call and a noun. */
const ONLY = new RegExp(
  `^(?:${words.seekWe.map(opening).join('|')})\\s+(\\p{Ll}[\\p{L}/()-]{2,30})(?:\\s+(?:${words.inTown.join('|')})\\s.*)?[.!]?$`,
  'u',
);
/** "Acme ApS søger". */
const THEY = new RegExp(`^\\p{Lu}[^.!?]{2,60}\\s(?:${words.seeksAnywhere.join('|')})(?!\\p{L})`, 'u');
const NOBODY = new RegExp(`(?<!\\p{L})(?:${words.notSought.join('|')})(?!\\p{L})`, 'iu');
/** "Pour son client, spécialiste du bois, un Cariste": for whom somebody is sought. */
const FOR_CLIENT = new RegExp(
  `^(?:pour|für|for|para|per|voor|dla|pro|för)\\s.*,\\s(?:${words.articles.join('|')})\\s+(?=\\p{Lu})`,
  'iu',
);
const FIRST_CHARACTERS = 2000;

/** The role in "We are looking for a Baker to ...", in the languages of postings; in small letters only where it surely is one. */
export function soughtRole(text: string): string | undefined {
  const start = text.slice(0, FIRST_CHARACTERS);
  const named = NAMED.exec(start)?.[1]?.trim();
  if (named !== undefined) return named.replace(AGAIN, ' / ');
  const asked = ASKED.exec(start)?.[1]?.trim();
  if (isSought(asked)) return asked;
  const lower = LOWER.exec(start)?.[1]?.trim();
  const role =
    lower !== undefined && isRole(lower)
      ? lower
      : ([EITHER, BARE, OURS]
          .map((one) => one.exec(start)?.[1]?.trim().replace(LEADING, ''))
          .find(isSought) ?? withoutArticle(start));
  if (role === undefined || role.split(' ').length > 3) return undefined;
  return (role.charAt(0).toUpperCase() + role.slice(1)).replace(AGAIN, ' / ');
}

function withoutArticle(text: string): string | undefined {
  const role = NO_ARTICLE.exec(text)?.[1]?.trim().replace(LEADING, '');
  return isSought(role) && role !== undefined && (OF_BOTH.test(role) || isRole(role)) ? role : undefined;
}

const isSought = (role: string | undefined): boolean => role !== undefined && !NOBODY.test(role);

/** A role without the client that it is sought for. */
export const withoutClient = (role: string): string => role.replace(FOR_CLIENT, '');

/** The role of a line that is a whole sentence of seeking: "Zatrudnimy kierowcę", "Nous recrutons un Boulanger". */
export function roleOfCall(line: string): string | undefined {
  if (!WE.test(line) && !THEY.test(line)) return undefined;
  const role =
    UP_TO_MARK.exec(line)?.[1] ?? soughtRole(line)?.replace(/^[^:]*:\s+/, '') ?? ONLY.exec(line)?.[1];
  if (role === undefined || !isSought(role)) return undefined;
  return withoutClient(role.charAt(0).toUpperCase() + role.slice(1));
}
