import type { DomTools } from './dom-tools.ts';
import type { DrawnTools } from './drawn-tools.ts';
import type { LabelTools } from './label-tools.ts';

/** Runs in the page. Tells whether a control must be answered, and what the page says is wrong with it. */
export function needTools(dom: DomTools, labels: LabelTools, drawn: DrawnTools) {
  const REQUIRED_CLASS =
    /(^|\s)(is-|field-|input-)?(required|mandatory)(-field|-question)?(\s|$)|(--|__)(is-)?(required|mandatory)(\s|$)|[a-z](?<!not|non|un)Required(\s|$)/;
  const ALL =
    /\b(all (the )?(fields|questions|information)( below| (in|on) this (form|page))?(,? (unless|except)[^.]{0,60})? (are|is|must be|need to be) (required|mandatory|compulsory|answered|completed|filled in)|(every|each) (field|question) (is|must be) (required|mandatory|compulsory|answered|completed)|(must|need to) (answer|complete|fill in) (all( of)?|every|each) (the )?(field|question)s?)|\balle felder (sind|müssen) .{0,20}(pflicht|ausgefüllt|erforderlich)|\bsind alle felder (pflicht|erforderlich)|tous les champs (sont|doivent être) (obligatoires|requis|remplis)|(todos los campos|todas las preguntas) son (obligatori[oa]s|requerid[oa]s)|alle fragen (sind|müssen) .{0,20}(pflicht|beantwortet|erforderlich)|toutes les questions sont obligatoires|alle vragen zijn verplicht|todas as perguntas são obrigatórias|wszystkie pytania są (wymagane|obowiązkowe)|tutte le domande sono obbligatorie|alle velden zijn verplicht|todos os campos são (obrigatórios|de preenchimento obrigatório)|wszystkie pola są (wymagane|obowiązkowe)|všechna pole jsou povinná|alla fält (är obligatoriska|måste fyllas i)|alle felter (er obligatoriske|skal udfyldes|må fylles ut)|tutti i campi sono obbligatori/i;
  const MARKED =
    /\b(marked|with an?|mit (einem )?|marqués|marcados|gemarkeerd|oznaczone|označen)\b.{0,20}([*✱]|asterisk|stern|astérisque|asterisco)/i;
  const LONGEST_SENTENCE = 200;

  /** A sentence that makes all questions required; one about marked questions does not. */
  const allRequired = (all: readonly Element[]): boolean =>
    all.some((at) => {
      if (
        at.childElementCount > 4 ||
        !at.matches('p, div, span, small, em, strong, i, legend, li, h2, h3, h4, h5')
      )
        return false;
      const words = (at.textContent ?? '').slice(0, LONGEST_SENTENCE + 1);
      return (
        words.length <= LONGEST_SENTENCE && ALL.test(words) && !MARKED.test(words) && at.checkVisibility()
      );
    });

  /** The wrappers around a control, as long as they hold it and its group alone. */
  const wrappers = (element: Element, isMember: (other: Element) => boolean): Element[] => {
    const found: Element[] = [];
    for (const at of dom.ancestors(element, 8)) {
      if (at.matches('form, body, main')) break;
      if (labels.controlsIn(at).some((other) => !isMember(other))) break;
      found.push(at);
    }
    return found;
  };

  const says = (value: string | null): boolean => value !== null && /^(|true|required|1|yes)$/i.test(value);
  const flagged = (element: Element): boolean => {
    if (element.getAttribute('aria-required') === 'true') return true;
    if (/(^|\s)validate\[[^\]]*\brequired/.test(element.getAttribute('class') ?? '')) return true;
    return [...element.attributes].some(
      (at) => /(^|[-_])(required|mandatory)$/i.test(at.name) && at.name !== 'aria-required' && says(at.value),
    );
  };
  const starred = (element: Element): boolean =>
    ['::after', '::before'].some((pseudo) => /[*✱]/.test(getComputedStyle(element, pseudo).content));

  /** The boxes around the labels alone: in tables and grids, the mark stands there and not beside the control. */
  const cellsOf = (element: Element): Element[] =>
    labels
      .tiedLabels(element)
      .map((label) => label.parentElement)
      .filter((at) => at !== null)
      .filter(
        (at) =>
          !at.matches('form, body, main, fieldset') &&
          at.querySelectorAll('label').length === 1 &&
          labels.controlsIn(at).length === 0,
      );

  const required = (element: Element, isMember: (other: Element) => boolean): boolean => {
    const behind = element instanceof HTMLSelectElement ? null : drawn.selectBehind(element);
    if (flagged(element) || (behind !== null && flagged(behind))) return true;
    const around = wrappers(element, isMember);
    const group = dom.ancestors(element, 8).find((at) => at.matches('[role=radiogroup], [role=combobox]'));
    if (group !== undefined && flagged(group)) return true;
    if (around.some((at) => [...(at.shadowRoot?.children ?? [])].some(flagged))) return true;
    const words = [
      ...labels.tiedLabels(element),
      ...around.flatMap((at) => [...at.querySelectorAll('label, legend')]),
    ];
    const several = around.some((at) =>
      labels.controlsIn(at).some((other) => other !== element && isMember(other)),
    );
    // What web components hold can not be seen from around them: their boxes are no boxes of one control.
    const local = [...around, ...cellsOf(element)].filter((at) => at.getRootNode() === element.getRootNode());
    const marked = local
      .flatMap((at) => [...at.querySelectorAll(dom.SIGNS)])
      .some(
        (at) =>
          !(isOptionWord(at) && several) &&
          [
            at.textContent,
            at.getAttribute('alt'),
            at.getAttribute('aria-label'),
            at.getAttribute('title'),
          ].some((text) => dom.MARK.test(dom.squeeze(text ?? ''))) &&
          at.checkVisibility(),
      );
    if (marked || local.some((at) => REQUIRED_CLASS.test(at.getAttribute('class') ?? ''))) return true;
    return words.some((at) =>
      [at, ...at.children].some(
        (one) => REQUIRED_CLASS.test(one.getAttribute('class') ?? '') || starred(one),
      ),
    );
  };

  /** A star at one option of several says nothing of the question. */
  const isOptionWord = (at: Element): boolean =>
    (at.closest('label')?.control?.matches('[type=checkbox], [type=radio]') ?? false) ||
    at.closest('[role=option]') !== null;

  const errorOf = (element: Element, isMember: (other: Element) => boolean): string => {
    const named = dom.byIds(element, element.getAttribute('aria-errormessage'));
    const described = dom
      .byIds(element, element.getAttribute('aria-describedby'))
      .filter(
        (at) =>
          /error|invalid/i.test(`${at.id} ${at.getAttribute('class') ?? ''}`) ||
          at.getAttribute('role') === 'alert',
      );
    const near = wrappers(element, isMember).flatMap((at) => [
      ...at.querySelectorAll('[role=alert], [class*=error i]'),
    ]);
    const shown = [...named, ...described, ...near].filter(
      (at) =>
        at.checkVisibility() &&
        at.querySelector(labels.CONTROLS) === null &&
        !at.matches('label, input, select, textarea'),
    );
    return (
      shown.map((at) => dom.wordsOf(at)).find((text) => text !== '' && text.length < 300) ??
      objection(element)
    );
  };

  const helpOf = (element: Element): string => {
    const described = dom
      .byIds(element, element.getAttribute('aria-describedby'))
      .filter(
        (at) =>
          at.getAttribute('role') !== 'alert' && !/error/i.test(`${at.id} ${at.getAttribute('class') ?? ''}`),
      );
    return described
      .map((at) => dom.wordsOf(at))
      .filter((text) => text !== '')
      .join(' ')
      .slice(0, 500);
  };

  /** Whether the page says that what stands in it can't be taken; an empty box objects to nothing. */
  const objects = (element: Element): boolean => {
    const { value, validity } = element as HTMLInputElement;
    if (typeof value !== 'string' || value === '') return false;
    if (element.getAttribute('aria-invalid') === 'true') return true;
    return validity !== undefined && !validity.valid && !validity.valueMissing && !validity.customError;
  };
  /** What the browser would say of it. */
  const objection = (element: Element): string =>
    objects(element) ? (element as HTMLInputElement).validationMessage : '';

  /** What stands in the same small box as a control: a sign of money, a unit. */
  const besideOf = (element: Element): string => {
    const box = element.parentElement;
    if (box === null || box.matches('form, body, label, fieldset')) return '';
    if (box.querySelectorAll(labels.CONTROLS).length > 1) return '';
    const words = dom.wordsOf(box, { without: [element] });
    return words.length <= 20 ? words : '';
  };

  return { required, allRequired, errorOf, helpOf, objects, besideOf };
}

export type NeedTools = ReturnType<typeof needTools>;
