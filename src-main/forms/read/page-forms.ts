import type { RawControl, RawDocument } from './raw-control.ts';

const OTHER_FORM =
  /newsletter|subscri|sign[ -_]?in|log[ -_]?in|auto_?join|job ?-?_?alert|talent (community|network|pool)|forgot|anmelden|search/i;
const APPLY_FORM = /apply|application|bewerb|candidat|postul/i;
const SMALL = 3;
const PAGE_SETTING =
  /^(select |change |choose )?(your )?(language|locale|theme|sort by|sort|filter|sprache|langue|idioma)$/i;

/** Leaves out the small forms that stand around an application: a login, a newsletter, a job alert, the choice of the language. */
export function pageFormsOnly(document: RawDocument): RawControl[] {
  const visible = document.controls.filter((control) => control.visible && !control.decoy);
  const sizeOf = (form: number): number => visible.filter((control) => control.form === form).length;
  const largest = Math.max(0, ...[-1, ...document.forms.keys()].map(sizeOf));
  const dropped = new Set<number>();
  for (const [form, words] of document.forms.entries()) {
    const size = sizeOf(form);
    const other = OTHER_FORM.test(words) && !APPLY_FORM.test(words.replace(OTHER_FORM, ''));
    if (size <= SMALL && size < largest && other) dropped.add(form);
  }
  return document.controls.filter((control) => {
    if (dropped.has(control.form)) return false;
    if (control.kind === 'buttons' && control.questions.length === 0) return false;
    const setting = control.form < 0 && control.labels.some((label) => PAGE_SETTING.test(label));
    return !(setting && document.forms.length > 0);
  });
}
