import type { FormChoice, HiddenBox } from '#shared/forms/approved-form.ts';
import { consentNamed, isTechnical, nameWords, saysNo, saysYes } from './consent-words.ts';
import { isNamed, type SaidIn } from './said-in.ts';

/** Shorter words stand in labels by chance. */
const TELLING = 3;

/** Hidden boxes that say no, each as a choice of its own where it is what a choice of the form is written into. */
export function hiddenChoices(hidden: readonly HiddenBox[], choices: readonly FormChoice[]): FormChoice[] {
  return hidden.flatMap((box): FormChoice[] => {
    if (!saysNo(box.value) || box.names.length === 0 || box.names.some(isTechnical)) return [];
    if (choices.some(({ names }) => names.some((name) => box.names.includes(name)))) return [];
    const label = labelOf(box, choices);
    return label === null ? [] : [{ label, names: box.names, value: '1', chosen: false, kind: 'box' }];
  });
}

function labelOf(box: HiddenBox, choices: readonly FormChoice[]): string | null {
  const boxes = choices.filter(({ kind }) => kind === 'box');
  const owner =
    boxes.find(({ label }) => label === box.beside) ?? boxes.find((choice) => isCalledLike(box, choice));
  if (owner !== undefined) return owner.chosen ? null : owner.label;
  const about = box.names.map((name) => consentNamed([name])).find((one) => one !== null) ?? null;
  if (about === null) return null;
  const alike = choices.filter(({ consent }) =>
    about === 'marketing' ? consent === 'marketing' : consent !== undefined,
  );
  if (alike.some(({ chosen }) => chosen)) return null;
  return alike[0]?.label ?? (about === 'marketing' ? (box.names[0] ?? null) : null);
}

function isCalledLike({ names }: HiddenBox, choice: FormChoice): boolean {
  const words = new Set(nameWords([choice.label, ...choice.names].join(' ')));
  return names.some((name) => {
    const own = nameWords(name).filter((word) => word.length >= TELLING);
    return own.length > 0 && own.every((word) => words.has(word));
  });
}

/**
 * Labels of what a request agrees to under names of its own, while all that the form asks of that kind stands unticked.
 * What a hidden box said at the review already is no new yes.
 */
export function consentsAnew(
  { entries }: SaidIn,
  choices: readonly FormChoice[],
  hidden: readonly HiddenBox[],
): string[] {
  const [asked] = choices.filter(({ consent }) => consent === 'marketing');
  if (asked === undefined || choices.some(({ consent, chosen }) => consent === 'marketing' && chosen))
    return [];
  const says = entries.some(
    ([path, value]) =>
      saysYes(value) &&
      consentNamed(path) === 'marketing' &&
      !choices.some((choice) => isNamed(choice, path)) &&
      !hidden.some((box) => saysYes(box.value) && isNamed(box, path)),
  );
  return says ? [asked.label] : [];
}
