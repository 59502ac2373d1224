import type { ApprovedForm, FormChoice, Standing } from '#shared/forms/approved-form.ts';
import type { Verdict } from './egress-state.ts';
import type { Outgoing } from './outgoing.ts';
import { changedAnswers } from './said-answers.ts';
import { chosenAnew } from './said-choices.ts';
import { consentsAnew, hiddenChoices } from './said-consents.ts';
import { isNamed, type Said, saidIn } from './said-in.ts';

/** Holds what is sent against the form that was approved. */
export interface Approval {
  begin(form: ApprovedForm | null): void;
  /** Has the form read before a request is judged; resolves within some 2 s. */
  look(): Promise<void>;
  /** The verdict on a request: what could send the form is held where it says more or other than was approved. */
  keep(request: Outgoing, verdict: Verdict): Verdict;
}

const LOOK_MS = 2000;
/** A page that sends again and again is not read for ever. */
const MOST_LOOKS = 20;

export function createApproval(): Approval {
  let form: ApprovedForm | null = null;
  let choices: readonly FormChoice[] = [];
  let now: Standing | null = null;
  let looks = 0;
  let last = Promise.resolve();
  const read = async (): Promise<void> => {
    if (form === null || looks >= MOST_LOOKS) return;
    looks += 1;
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), LOOK_MS).unref());
    const seen = await Promise.race([form.standing().catch(() => null), late]);
    // A page that does not answer now is not waited for once more.
    if (seen === 'late') looks = MOST_LOOKS;
    now = seen === 'late' ? null : seen;
  };
  return {
    begin(approved) {
      form = approved;
      choices = form === null ? [] : [...form.choices, ...hiddenChoices(form.hidden, form.choices)];
      now = null;
      looks = 0;
    },
    look() {
      last = last.then(read);
      return last;
    },
    keep(request, verdict) {
      if (form === null || !verdict.pass || !verdict.sends) return verdict;
      const { hidden } = form;
      const said = saidIn(request);
      const chooses = [
        ...new Set([
          ...chosenAnew(request, choices),
          ...consentsAnew(said, form.choices, hidden),
          ...(now?.chosen ?? []),
        ]),
      ];
      const isAsBefore = ([path, value]: Said) =>
        hidden.some((box) => box.value === value && isNamed(box, path));
      const own = { ...said, entries: said.entries.filter((entry) => !isAsBefore(entry)) };
      const changes = changedAnswers(own, form.answers, now?.answers ?? []);
      if (chooses.length === 0 && changes.length === 0) return verdict;
      const why = [
        ...(chooses.length > 0 ? [`it would choose ${listed(chooses)}, which you did not see chosen`] : []),
        ...(changes.length > 0
          ? [`it would send another answer to ${listed(changes)} than you approved`]
          : []),
      ].join(', and ');
      return { pass: false, sends: true, chooses, changes, why };
    },
  };
}

const listed = (labels: readonly string[]): string => labels.map((label) => `"${label}"`).join(', ');
