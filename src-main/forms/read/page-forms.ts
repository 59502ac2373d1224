import { isOwnLanguageName } from './own-language-name.ts';
import type { RawControl, RawDocument } from './raw-control.ts';

const OTHER_FORM =
  /newsletter|subscri|sign[ -_]?in|log[ -_]?in|auto_?join|job ?-?_?alert|talent (community|network|pool)|forgot|anmelden|search/i;
/** A job's title may stand over its form: fewer words tell something there. */
const OTHER_HEADING = /newsletter|subscribe|\bjob ?alerts?\b/i;
const APPLY_FORM = /apply|application|bewerb|candidat|postul/i;
const SMALL = 3;
/** An upload that fills in the form from a file is no question of the form. */
const FILLS_FORM =
  /^(auto-?\s?fill|pre-?fill|automatisch ausfüll|remplir automatiquement|autocompletar)|\b(to|will) (autofill|pre-?fill)\b/i;
const PAGE_SETTING =
  /^(select |change |choose )?(your )?(language|locale|theme|sort by|sort|filter|sprache|langue|idioma|língua|lingua|taal|språk|sprog|język|jazyk|kieli|nyelv)$/i;

/** How many controls the largest form of a document has; what stands outside of all forms counts as one. */
export function largestForm(document: RawDocument): number {
  return Math.max(0, ...[-1, ...document.forms.keys()].map((form) => sizeOf(document, form)));
}

function sizeOf({ controls }: RawDocument, form: number): number {
  return controls.filter((one) => one.form === form && one.visible && !one.decoy).length;
}

/** Leaves out the small forms that stand around an application: a login, a newsletter, a job alert, the choice of the language. `largest`: the size of the largest form of the page, over all its frames. */
export function pageFormsOnly(document: RawDocument, largest = largestForm(document)): RawControl[] {
  const dropped = new Set<number>();
  for (const [form, words] of document.forms.entries()) {
    const size = sizeOf(document, form);
    if (size <= SMALL && size < largest && isOtherForm(words)) dropped.add(form);
  }
  const files = document.controls.filter(({ inputType }) => inputType === 'file').length;
  return document.controls.filter((control) => {
    if (dropped.has(control.form)) return false;
    if (control.inputType === 'file' && files > 1 && fillsForm(control)) return false;
    if (control.kind === 'buttons' && control.questions.length === 0) return false;
    if (switchesLanguage(control)) return false;
    const setting = control.form < 0 && control.labels.some((label) => PAGE_SETTING.test(label));
    return !(setting && document.forms.length > 0);
  });
}

/**
 * Whether a list changes the language of the page: each language stands there in its own words ("Deutsch", "Español"),
 * and nothing else is asked by it.
 */
function switchesLanguage({ kind, labels, options, current, required }: RawControl): boolean {
  if (required || (kind !== 'select' && kind !== 'combobox')) return false;
  const words = labels.filter((label) => !isOwnLanguageName(label));
  if (!words.every((label) => PAGE_SETTING.test(label))) return false;
  if (options.length > 1) return options.every(({ label }) => isOwnLanguageName(label));
  return words.length === 0 && isOwnLanguageName(current);
}

/** Whether a control stands in a form that is no application by its own words, and that takes no file. */
export function standsBeside({ controls, forms }: RawDocument, { form }: RawControl): boolean {
  const words = forms[form];
  if (words === undefined || !isOtherForm(words)) return false;
  return !controls.some((one) => one.form === form && one.inputType === 'file');
}

function isOtherForm({ own, heading }: RawDocument['forms'][number]): boolean {
  const isOther = OTHER_FORM.test(own) || OTHER_HEADING.test(heading);
  return isOther && !APPLY_FORM.test(own.replace(OTHER_FORM, ''));
}

function fillsForm({ labels, heading }: RawControl): boolean {
  return [...labels, heading].some((words) => FILLS_FORM.test(words));
}
