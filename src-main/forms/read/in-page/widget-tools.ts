import type { DomTools } from './dom-tools.ts';
import type { DrawnTools } from './drawn-tools.ts';
import type { SightTools } from './sight-tools.ts';
import type { SignatureTools } from './signature-tools.ts';
import type { SliderTools } from './slider-tools.ts';
import type { UploadTools } from './upload-tools.ts';

export type WidgetKind =
  | 'input'
  | 'textarea'
  | 'select'
  | 'richtext'
  | 'combobox'
  | 'listbox'
  | 'radio-widget'
  | 'buttons'
  | 'switch'
  | 'slider'
  | 'signature'
  | 'upload';

/** Runs in the page. Tells which elements are controls, and of which kind. */
export function widgetTools(
  dom: DomTools,
  sight: SightTools,
  drawn: DrawnTools,
  uploads: UploadTools,
  sliders: SliderTools,
  signatures: SignatureTools,
) {
  const TEXTUAL = /^(text|search|email|tel|url|number|)$/;
  const CALENDAR = /^dialog$/;
  const DIAL_CODE = /^[^\p{L}\d+]*(\p{L}{2,3} )?\(?\+\d{1,4}\)?$/u;
  const SOURCE_SELECT = /select2|chosen|selectize|nice-select|selectric|ms-?drop/i;
  const LONGEST_QUESTION = 200;
  const YES_NO =
    /^(yes|no|ja|nein|nee|oui|non|sí|si|sim|não|tak|nie|ano|ne|true|false|n\/a|not sure|maybe)$/i;

  const role = (element: Element): string => element.getAttribute('role') ?? '';
  const comboAround = (element: Element): Element | null =>
    dom.ancestors(element, 8).find((at) => role(at) === 'combobox') ?? null;

  const nativeInside = (element: Element): boolean =>
    dom
      .everything(element)
      .some(
        (at) =>
          at !== element &&
          at instanceof HTMLInputElement &&
          TEXTUAL.test(at.type) &&
          !sight.ariaHidden(at) &&
          !inOwnPopup(at, element),
      );
  /** The box that narrows a list stands in what the list opens. */
  const inOwnPopup = (input: Element, list: Element): boolean =>
    dom
      .ancestors(input, 6)
      .some(
        (at) =>
          at !== list &&
          list.contains(at) &&
          (/dropdown|popup|popover/i.test(at.getAttribute('class') ?? '') || role(at) === 'listbox'),
      );

  /** Select2 and the like hide the real select and draw a box beside it: the real one is then the field. */
  const besideSource = (element: Element): boolean =>
    dom.ancestors(element, 4).some((at) => {
      const before = at.previousElementSibling;
      return (
        before instanceof HTMLSelectElement &&
        SOURCE_SELECT.test(`${before.className} ${at.getAttribute('class') ?? ''}`)
      );
    });

  const isCombo = (input: HTMLInputElement): boolean => {
    if (!TEXTUAL.test(input.type)) return false;
    const suggests = /^(list|both)$/.test(input.getAttribute('aria-autocomplete') ?? '');
    if (!suggests && CALENDAR.test(input.getAttribute('aria-haspopup') ?? '')) return false;
    if (role(input) === 'combobox' || input.hasAttribute('list')) return true;
    // Workday's lists look like a plain search box.
    if (input.getAttribute('data-uxi-widget-type') === 'selectinput') return true;
    if (suggests) return true;
    if (/^(listbox|true)$/.test(input.getAttribute('aria-haspopup') ?? '')) return true;
    return comboAround(input) !== null;
  };

  const OPENS_MENU =
    'button[aria-haspopup]:not([aria-haspopup=dialog]), [role=button][aria-haspopup]:not([aria-haspopup=dialog])';
  /** A button that opens a menu in the place of a real list, which is hidden beside it, or that has a label of its own. */
  const opensHidden = (element: Element): boolean =>
    element.matches(OPENS_MENU) &&
    ((element.parentElement?.querySelector(':scope > select[aria-hidden=true]') ?? null) !== null ||
      isLabelled(element));
  const isLabelled = (element: Element): boolean => isTied(element) || isNamed(element);
  /** Named by a text of the form that stands outside of it, as a question is. */
  const isNamed = (element: Element): boolean =>
    element.closest('form') !== null &&
    dom
      .byIds(element, element.getAttribute('aria-labelledby'))
      .some((at) => at !== element && !dom.contains(element, at) && dom.wordsOf(at) !== '');
  const isTied = (element: Element): boolean =>
    element.id !== '' &&
    (element.getRootNode() as Document | ShadowRoot).querySelector(
      `label[for="${CSS.escape(element.id)}"]`,
    ) !== null;

  /** The arrow beside a box that opens the same list. */
  const besideBox = (button: Element): boolean => {
    const box = button.parentElement?.querySelector('input[role=combobox], input[aria-autocomplete]') ?? null;
    const list = button.getAttribute('aria-controls');
    return (
      box !== null &&
      (button.getAttribute('tabindex') === '-1' ||
        (list !== null && list === box.getAttribute('aria-controls')))
    );
  };

  /** The country of a phone number that a button shows by its dialling code, in the number's own box. */
  const isDialCode = (button: Element): boolean =>
    DIAL_CODE.test(dom.wordsOf(button)) &&
    !button.hasAttribute('aria-labelledby') &&
    dom
      .ancestors(button, 3)
      .some(
        (at) =>
          at.querySelector('input[type=tel]') !== null &&
          at.querySelectorAll('input:not([type=hidden]), select, textarea').length === 1,
      );

  /** A button in the place of a list, whose choice a hidden box keeps. */
  const keepsChoice = (element: Element): boolean =>
    element.matches(
      'button[aria-haspopup=true], button[aria-haspopup=menu], [role=button][aria-haspopup=true]',
    ) &&
    drawn.ownBox(element).querySelector('input[type=hidden]') !== null &&
    dom.ancestors(element).some((at) => at.matches('form'));

  /** What was chosen in a box to type into is often listed right beside it. */
  const isOfBox = (list: Element): boolean =>
    [...(list.parentElement?.children ?? [])].some(
      (at) =>
        at !== list &&
        [at, ...at.querySelectorAll('input')].some((one) => one instanceof HTMLInputElement && isCombo(one)),
    );

  /** Some lists only show what was chosen elsewhere. */
  const offersSomething = (list: Element): boolean =>
    dom.everything(list).some((at) => at !== list && role(at) === 'option');

  /** A button, or the only one of an item that holds nothing else. */
  const buttonOf = (child: Element): HTMLElement | null => {
    if (child.matches('button, [role=button]')) return child as HTMLElement;
    if (!child.matches('li, [role=listitem], div, span')) return null;
    const [inside, another] = child.querySelectorAll<HTMLElement>('button, [role=button]');
    if (inside === undefined || another !== undefined || child.querySelector('input, select, textarea'))
      return null;
    return dom.wordsOf(child) === dom.wordsOf(inside) ? inside : null;
  };
  /** What a button does, where it answers nothing. */
  const DOES =
    /sign|log ?in|account|register|guest|help|chat|contact|upload|attach|browse|file|cancel|next|back|save|submit|apply|add|remove|edit|delete|search|reset|close|anmelden|hochladen|weiter|zurück|abbrechen|löschen|hinzufügen|connexion|suivant|annuler|ajouter|supprimer|siguiente|cancelar|añadir|eliminar/i;
  /** Buttons of the kind that sends nothing, right under a question that stands there for them. */
  const answersAbove = (box: Element, found: readonly HTMLElement[], texts: readonly string[]): boolean => {
    const asked = box.previousElementSibling;
    if (asked === null || asked.querySelector('input, select, textarea, button') !== null) return false;
    const words = dom.wordsOf(asked);
    return (
      /\?\W*$/.test(words) &&
      words.length <= LONGEST_QUESTION &&
      box.closest('form') !== null &&
      found.every((button) => button.getAttribute('type') === 'button') &&
      !texts.some((text) => DOES.test(text))
    );
  };
  const buttonsIn = (box: Element): HTMLElement[] => {
    if (box.childElementCount < 2) return [];
    const found = [...box.children].map(buttonOf).filter((button) => button !== null);
    if (found.length < 2 || found.length > 7) return [];
    const texts = found.map((button) => dom.squeeze(button.textContent ?? ''));
    const choice =
      found.some((button) => button.hasAttribute('aria-pressed')) ||
      texts.every((text) => YES_NO.test(text)) ||
      answersAbove(box, found, texts);
    const plain = found.every(
      (button) => !button.hasAttribute('aria-haspopup') && !button.hasAttribute('aria-expanded'),
    );
    // Drawn radios are read with the group that names them.
    const isOfGroup =
      found.every((button) => role(button) === 'radio') &&
      dom.ancestors(box).some((at) => role(at) === 'radiogroup');
    return choice && plain && !isOfGroup && texts.every((text) => text !== '' && text.length <= 60)
      ? found
      : [];
  };

  /** Drawn radios that stand side by side with no group named around them. */
  const bareRadiosIn = (box: Element): Element[] => {
    const isRadio = (at: Element): boolean =>
      role(at) === 'radio' && !(at instanceof HTMLInputElement) && at.querySelector('input') === null;
    const found = [...box.children].flatMap((child) => {
      if (isRadio(child)) return [child];
      const inside = [...child.querySelectorAll('[role=radio]')];
      return inside.length === 1 && dom.wordsOf(child) === dom.wordsOf(inside[0] as Element) ? inside : [];
    });
    const grouped = [box, ...dom.ancestors(box)].some((at) => role(at) === 'radiogroup');
    return grouped || !found.every(isRadio) ? [] : found;
  };

  const kindOf = (element: Element): WidgetKind | null => {
    if (element instanceof HTMLTextAreaElement) return besideSource(element) ? null : 'textarea';
    if (element instanceof HTMLSelectElement) {
      if (SOURCE_SELECT.test(element.className) || sight.seen(element)) return 'select';
      const isDrawn = element.getAttribute('aria-hidden') === 'true' || drawn.isStoodFor(element);
      return isDrawn ? null : 'select';
    }
    if (sliders.isSlider(element)) return 'slider';
    if (signatures.isSignature(element)) return 'signature';
    if (element instanceof HTMLInputElement) {
      if (/^(range|submit|button|image|reset)$/.test(element.type)) return null;
      if (element.type === 'radio' && drawn.inMenu(element)) return null;
      if (
        dom.ancestors(element, 2).some((at) => buttonsIn(at).length > 0) &&
        /^(checkbox|radio)$/.test(element.type) &&
        !sight.seen(element)
      )
        return null;
      return isCombo(element) && !besideSource(element) ? 'combobox' : besideSource(element) ? null : 'input';
    }
    if (role(element) === 'combobox')
      return nativeInside(element) || besideSource(element) ? null : 'combobox';
    if (
      element.matches('button[aria-haspopup=listbox], [role=button][aria-haspopup=listbox]') ||
      opensHidden(element) ||
      drawn.radiosBehind(element).length > 0 ||
      keepsChoice(element)
    )
      return besideSource(element) || besideBox(element) || isDialCode(element) ? null : 'combobox';
    // A list that is folded up in the place of the page's own is opened as any other.
    if (role(element) === 'listbox' && element.hasAttribute('aria-expanded') && drawn.selectBehind(element))
      return 'combobox';
    if (role(element) === 'listbox')
      return comboAround(element) === null && !isOfBox(element) && offersSomething(element)
        ? 'listbox'
        : null;
    if (role(element) === 'radiogroup') {
      const radios = dom.everything(element).filter((at) => role(at) === 'radio');
      return radios.length > 1 &&
        radios.every(
          (at) => !(at instanceof HTMLInputElement) && at.querySelector('input[type=radio]') === null,
        )
        ? 'radio-widget'
        : null;
    }
    if (bareRadiosIn(element).length > 1) return 'radio-widget';
    if (/^(switch|checkbox)$/.test(role(element)))
      return element.querySelector('input') === null ? 'switch' : null;
    // A part of a date that is typed into; the reader joins it with the others.
    if (role(element) === 'spinbutton') return 'input';
    if (drawn.holdsDate(element)) return 'input';
    if (uploads.isUpload(element)) return 'upload';
    const editable = element.getAttribute('contenteditable');
    if (editable !== null && editable !== 'false')
      return dom.ancestors(element, 8).some((at) => at.hasAttribute('contenteditable')) ? null : 'richtext';
    return buttonsIn(element).length > 0 ? 'buttons' : null;
  };

  return { kindOf, buttonsIn, comboAround, role, SOURCE_SELECT, CALENDAR };
}

export type WidgetTools = ReturnType<typeof widgetTools>;
