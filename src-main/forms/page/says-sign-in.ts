import { z } from 'zod';
import raw from '../../../resources/fields/sign-in.json' with { type: 'json' };

const Words = z.array(z.string()).min(1);

/** `resources/fields/sign-in.json`, in lower case, as parts of regular expressions. */
export const SignIn = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  /** Whose accounts other sites take, and what says so before their names. */
  services: Words,
  with: Words,
  languages: z.record(
    z.string().length(2),
    z.strictObject({
      /** What asks for an account and nothing else. */
      surely: Words,
      /** What is also said of a newsletter. */
      maybe: Words.optional(),
      /** What tells of news and of jobs to come; the beginning of a word is enough. */
      news: Words,
    }),
  ),
});

/** What stands around the one box of a form that wants an e-mail address. */
export interface AroundEmail {
  /** The nearest heading before it. */
  heading: string;
  /** The buttons that may send it, the likeliest first. */
  buttons: string[];
  /** All words of the form. */
  form: string;
}

let patterns: Record<'surely' | 'any' | 'news' | 'service', RegExp> | null = null;

/** Whether an e-mail address is asked for to sign in, by an account of the site's own, and not for letters with news. */
export function saysSignIn({ heading, buttons, form }: AroundEmail): boolean {
  patterns ??= read();
  const { surely, any, news, service } = patterns;
  const counts = (words: string): boolean => !news.test(words) && !service.test(words);
  const over = counts(heading) ? heading : '';
  const under = buttons.find((words) => !service.test(words)) ?? '';
  if (surely.test(over)) return true;
  if (surely.test(under) && counts(under)) return !news.test(heading);
  // What may also be meant for a newsletter needs a heading that says it too.
  return any.test(over) && !news.test(form);
}

function read(): NonNullable<typeof patterns> {
  const { languages, services, with: joins } = SignIn.parse(raw);
  const all = Object.values(languages);
  const surely = all.flatMap((one) => one.surely);
  const maybe = all.flatMap((one) => one.maybe ?? []);
  const names = services.join('|');
  return {
    surely: wholeWords(surely),
    any: wholeWords([...surely, ...maybe]),
    news: new RegExp(`(?<!\\p{L})(${all.flatMap((one) => one.news).join('|')})`, 'iu'),
    service: new RegExp(
      `(?<!\\p{L})(${joins.join('|')}) .{0,20}(${names})(?!\\p{L})|^(${names})$|(${names}) ?[\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}]`,
      'iu',
    ),
  };
}

function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'iu');
}
