import type { FormChoice } from '#shared/forms/approved-form.ts';
import { saysYes } from './consent-words.ts';
import type { Outgoing } from './outgoing.ts';
import { isNamed, type SaidIn, saidIn } from './said-in.ts';

/**
 * Labels of what a request says is chosen, and was not as the form was approved. Only what it says under a box's own name
 * counts: an unticked box says nothing, or that it is not, and what else a page sends along is its own.
 */
export function chosenAnew(
  request: Pick<Outgoing, 'url' | 'body'>,
  choices: readonly FormChoice[],
): string[] {
  if (choices.length === 0) return [];
  const said = saidIn(request);
  const anew = choices.filter(({ chosen }) => !chosen).filter((choice) => saysChosen(choice, choices, said));
  return [...new Set(anew.map(({ label }) => label))];
}

function saysChosen(
  choice: FormChoice,
  choices: readonly FormChoice[],
  { entries, isCounted }: SaidIn,
): boolean {
  const under = entries.filter(([path]) => isNamed(choice, path)).map(([, value]) => value);
  const beside = choices.filter(
    (other) => other !== choice && other.names.some((name) => choice.names.includes(name)),
  );
  if (choice.kind === 'one') {
    const stood = beside.filter(({ chosen }) => chosen).map(({ value }) => value);
    return (
      choice.value !== '' &&
      under.includes(choice.value) &&
      !stood.some((value) => value === choice.value || under.includes(value))
    );
  }
  const alike = beside.filter(({ value, chosen }) => chosen && value === choice.value).length;
  const times = under.filter((value) => value === choice.value).length;
  if (times > 0) return alike === 0 || (isCounted && times > alike);
  return beside.length === 0 && under.some(saysYes);
}
