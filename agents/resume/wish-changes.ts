import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { sectionNamed, speaksOf, type Wish } from '#shared/writing/wish.ts';
import { resumeText } from './ats-score.ts';

interface Versions {
  /** As it would be without the wish. */
  plain: ResumeDocument;
  wished: ResumeDocument;
}

/** What became of a wish, told from what the resume now holds: followed, followed in part, or not, and why. */
export function wishChanges({ plain, wished }: Versions, wish: Wish): string[] {
  return [
    ...wish.mention.map((thing) => mentioned(thing, plain, wished)),
    ...wish.without.map((thing) => leftOut(thing, plain, wished)),
    ...lengthChanges(plain, wished, wish),
    ...(wish.tone !== null
      ? ['A resume keeps a plain tone, so that part of your wish was not followed.']
      : []),
  ];
}

function mentioned(thing: string, plain: ResumeDocument, wished: ResumeDocument): string {
  if (!speaksOf(resumeText(wished), [thing]))
    return `Could not mention ${thing}: your profile says nothing about it.`;
  const [before, after] = [firstLine(plain, thing), firstLine(wished, thing)];
  return before !== after
    ? `Brought ${thing} forward.`
    : `${thing} stands where it stood; no line about it could be moved further up.`;
}

function firstLine(document: ResumeDocument, thing: string): number {
  return resumeText(document)
    .split('\n')
    .findIndex((line) => speaksOf(line, [thing]));
}

function leftOut(thing: string, plain: ResumeDocument, wished: ResumeDocument): string {
  const section = sectionNamed(thing);
  const had = (document: ResumeDocument): boolean =>
    section === null ? speaksOf(resumeText(document), [thing]) : holds(document, section);
  if (!had(plain))
    return `Nothing in it names "${thing}". If you mean something by another name, take it out yourself.`;
  if (!had(wished))
    return section === null ? `Left out what speaks of ${thing}.` : `Left out the part with your ${thing}.`;
  if (section === 'experience')
    return 'Jobs stay: a resume without one of them would say that you did not work then.';
  const lines = [plain, wished].map((document) => linesAbout(document, thing));
  return `${thing} still stands in ${lines[1] ?? 0} of ${lines[0] ?? 0} places, in names and titles that can not be left out.`;
}

function holds(document: ResumeDocument, section: string): boolean {
  if (section === 'summary') return document.summary.length > 0;
  return document.sections.some(({ kind, heading }) => kind === section || heading.toLowerCase() === section);
}

function linesAbout(document: ResumeDocument, thing: string): number {
  return resumeText(document)
    .split('\n')
    .filter((line) => speaksOf(line, [thing])).length;
}

function lengthChanges(plain: ResumeDocument, wished: ResumeDocument, wish: Wish): string[] {
  const [before, after] = [wordsOf(plain), wordsOf(wished)];
  if (wish.shorter)
    return [
      after < before
        ? `Made it shorter: ${after} words instead of ${before}.`
        : `It can not be made shorter: what is left are your jobs, schools and skills (${after} words).`,
    ];
  if (wish.longer)
    return [
      after > before
        ? `Made room for more: ${after} words instead of ${before}.`
        : 'It can not be made longer: everything in your profile already stands in it.',
    ];
  return [];
}

function wordsOf(document: ResumeDocument): number {
  return resumeText(document)
    .split(/\s+/)
    .filter((word) => word !== '').length;
}
