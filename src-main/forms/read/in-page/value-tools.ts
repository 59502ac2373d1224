import type { DomTools } from './dom-tools.ts';
import type { DrawnTools } from './drawn-tools.ts';
import type { SliderTools } from './slider-tools.ts';
import type { TagTools } from './tag-tools.ts';
import type { WidgetKind, WidgetTools } from './widget-tools.ts';

/** Runs in the page. Reads what a control offers and what stands in it. */
export function valueTools(
  dom: DomTools,
  widgets: WidgetTools,
  drawn: DrawnTools,
  sliders: SliderTools,
  tags: TagTools,
) {
  type Option = { value: string; label: string };
  const CHOSEN =
    '[class*=single-value i], [class*=singleValue i], [class*=multi-value__label i], [class*=-multiValue] > :first-child, [class*=selected-item i], [data-automation-id=selectedItem], .ant-select-selection-item, .MuiChip-label, [class*=chip-label i], [class*=tag-label i], [class*=value-label i]';

  const ofOption = (option: Element): Option => {
    const words =
      option instanceof HTMLOptionElement
        ? dom.squeeze(option.text)
        : dom.wordsOf(option, { hiddenToo: true });
    const root = option.getRootNode();
    // A web component draws the words that it is given with more, for those who only hear them.
    const given = root instanceof ShadowRoot ? root.host.getAttribute('text') : null;
    const label = option.getAttribute('label') || given || words;
    const value = option.getAttribute('value') ?? option.getAttribute('data-value') ?? label;
    return { value, label };
  };
  const UNCHOSEN =
    /^[-–—.\s]*(no selection|(none|not) (selected|specified)|(please )?(select|choose|pick)( (one|an?|your|the|from)\b.{0,40})?|make a selection|(bitte )?(aus)?wählen( sie)?.{0,30}|(veuillez )?(sélectionner|choisir|sélectionnez|choisissez).{0,30}|selecciona?r?.{0,30}|seleccione.{0,30})?[-–—.…:*\s]*$/i;
  /** The first line of many lists only says that something is to be chosen. */
  const isChoice = (option: HTMLOptionElement): boolean =>
    option.value !== '' && !(option.index === 0 && (option.disabled || UNCHOSEN.test(option.text)));
  const ofSelect = (select: HTMLSelectElement): Option[] =>
    [...select.options]
      .filter(isChoice)
      .map((option) => ({ value: option.value, label: dom.squeeze(option.label || option.text) }))
      .filter((option) => option.label !== '');

  /** A custom list's options: in the popup that it names, in its own tree, or given to its web component as children. */
  const ofList = (element: Element): Option[] => {
    const list = element.getAttribute('list');
    const ids = [list, element.getAttribute('aria-controls'), element.getAttribute('aria-owns')].join(' ');
    const places: Element[] = [...dom.byIds(element, ids), element];
    for (
      let root = element.getRootNode(), depth = 0;
      root instanceof ShadowRoot && depth < 3;
      root = root.host.getRootNode(), depth += 1
    )
      places.push(root.host);
    const radios = drawn.radiosBehind(element);
    if (radios.length > 0)
      return radios.map((at) => {
        const label = at.labels?.[0] ?? at.parentElement ?? at;
        const words = dom.wordsOf(label, { hiddenToo: true });
        return { value: at.value, label: words };
      });
    const behind = drawn.selectBehind(element);
    if (behind !== null && behind.options.length > 2) places.push(behind);
    for (const place of places) {
      const found = dom
        .everything(place)
        .filter((at) => at.matches('option, [role=option]') || /-option$/i.test(at.tagName));
      const all = new Set(found);
      const outer = found.filter((at) => !dom.ancestors(at).some((other) => all.has(other)));
      const options = outer.map(ofOption).filter((option) => option.label !== '' && option.value !== '');
      if (options.length > 0)
        return options.filter(
          (option, index) => options.findIndex((one) => one.label === option.label) === index,
        );
    }
    return [];
  };

  const optionsOf = (element: Element, kind: WidgetKind): Option[] => {
    if (element instanceof HTMLSelectElement) return ofSelect(element);
    if (kind === 'combobox' || kind === 'listbox') return ofList(element);
    if (kind === 'buttons')
      return widgets
        .buttonsIn(element)
        .map((button) => ofOption(button))
        .map(({ label }) => ({ value: label, label }));
    if (kind === 'radio-widget') {
      const radios = dom.everything(element).filter((at) => widgets.role(at) === 'radio');
      return radios.map((at) => ({
        value: at.getAttribute('value') ?? at.getAttribute('data-value') ?? nameOf(at),
        label: nameOf(at),
      }));
    }
    return [];
  };

  /** What a drawn choice is called. */
  const nameOf = (at: Element): string =>
    dom
      .byIds(at, at.getAttribute('aria-labelledby'))
      .map((one) => dom.wordsOf(one, { hiddenToo: true }))
      .join(' ') ||
    at.getAttribute('aria-label') ||
    dom.wordsOf(at) ||
    // A button that is drawn as a radio has its words beside it, in a label of its own.
    [...((at as HTMLButtonElement).labels ?? [])].map((label) => dom.wordsOf(label)).join(' ') ||
    dom.squeeze(
      at.nextElementSibling?.matches('label, span') ? (at.nextElementSibling.textContent ?? '') : '',
    );

  const chosen = (element: Element, selector: string): string =>
    dom
      .everything(element)
      .filter((at) => at.matches(selector))
      .map(nameOf)
      .join('\n');

  const ofChosen = (select: HTMLSelectElement): string =>
    [...select.selectedOptions]
      .filter(isChoice)
      .map((option) => dom.squeeze(option.label || option.text))
      .join('\n');

  const CONTROL_BOX = /select|control|combo|autocomplete|value/i;
  const NO_VALUE = /placeholder|indicator|arrow|icon|suffix|label|visually|sr-only|a11y|live|hidden|clear/i;
  /** The chosen words that are drawn right beside an empty box, with what only asks to choose left out. */
  const besideInput = (element: Element): string => {
    const box = element.parentElement;
    if (box === null || !CONTROL_BOX.test(box.getAttribute('class') ?? '')) return '';
    const words = [...box.childNodes].map((node) => {
      if (node instanceof Text) return node.data;
      const isOther = !(node instanceof Element) || node === element || node.contains(element);
      if (isOther || node.matches('ul, button, [role], label, input, select')) return '';
      return NO_VALUE.test(node.getAttribute('class') ?? '') ? '' : dom.wordsOf(node);
    });
    const shown = dom.squeeze(words.join(' '));
    return UNCHOSEN.test(shown) ? '' : shown;
  };

  /** What stands in a combobox: its text, else the chosen value that the widget shows beside it. */
  const inCombo = (element: Element): string => {
    if (element instanceof HTMLInputElement && element.value !== '') return element.value;
    if (!(element instanceof HTMLInputElement)) {
      const behind = drawn.selectBehind(element);
      const shown =
        dom.wordsOf(element) ||
        (element.getAttribute('value') ?? '') ||
        (behind === null ? '' : ofChosen(behind));
      return UNCHOSEN.test(shown) || /^[-–—\s]*search\b.{0,40}$|^[-–—]+$/i.test(shown) ? '' : shown;
    }
    for (const at of dom.ancestors(element, 4)) {
      if (at.matches('form, body, main')) break;
      if (
        at.querySelectorAll('input:not([type=hidden]):not([aria-hidden=true]), select, textarea').length > 1
      )
        break;
      const chosenOnes = at.querySelectorAll(CHOSEN);
      if (chosenOnes.length > 0) return [...chosenOnes].map((one) => dom.wordsOf(one)).join('\n');
      const chips = [...at.querySelectorAll('*')].filter((one) => /-(token|chip|tag)$/i.test(one.tagName));
      if (chips.length > 0)
        return chips.map((one) => one.getAttribute('text') ?? dom.wordsOf(one)).join('\n');
    }
    const behind = drawn.selectBehind(element);
    return besideInput(element) || (behind === null ? '' : ofChosen(behind));
  };

  /** A part of a date that was typed; its blank ("MM") is no value. */
  const inSpinner = (element: Element): string => {
    const now = element.getAttribute('aria-valuenow') ?? '';
    const words = dom.squeeze(element.textContent ?? '');
    if (/^empty$/i.test(element.getAttribute('aria-valuetext') ?? '')) return '';
    return /\d/.test(words) ? words : now;
  };

  const currentOf = (element: Element, kind: WidgetKind): string => {
    if (kind === 'slider') return sliders.standing(element);
    if (kind === 'signature') return '';
    if (element instanceof HTMLSelectElement) return ofChosen(element);
    if (element instanceof HTMLTextAreaElement) return element.value;
    if (element instanceof HTMLInputElement && kind === 'input') {
      if (/^(checkbox|radio)$/.test(element.type)) {
        const drawnAs = dom.ancestors(element, 3).find((at) => at.matches('[role=radio], [role=checkbox]'));
        const checked = drawnAs?.getAttribute('aria-checked');
        return (checked == null ? element.checked : checked === 'true') ? 'Yes' : '';
      }
      if (element.type === 'file') return [...(element.files ?? [])].map((file) => file.name).join('\n');
      return element.value || tags.tagsOf(element);
    }
    if (drawn.holdsDate(element)) return drawn.dateIn(element);
    if (widgets.role(element) === 'spinbutton') return inSpinner(element);
    if (kind === 'combobox') return inCombo(element);
    if (kind === 'richtext') return (element as HTMLElement).innerText.trim();
    if (kind === 'switch') return element.getAttribute('aria-checked') === 'true' ? 'Yes' : '';
    if (kind === 'radio-widget') return chosen(element, '[role=radio][aria-checked=true]');
    if (kind === 'listbox') return chosen(element, '[role=option][aria-selected=true]');
    const buttons = widgets.buttonsIn(element);
    const told = buttons.filter(
      (button) =>
        button.getAttribute('aria-pressed') === 'true' ||
        /(^|[\s_-])(active|selected|checked|pressed)|(^|\s)(is-)?(on|chosen)(\s|$)/i.test(button.className),
    );
    // Where the page's own classes tell nothing, what changed as the button was pressed does, as long as it stands.
    const pressed =
      told.length > 0 ? told : buttons.filter((button) => button.dataset['jobaiChosen'] === button.className);
    return pressed.map((button) => dom.squeeze(button.textContent ?? '')).join('\n');
  };

  return { optionsOf, currentOf };
}

export type ValueTools = ReturnType<typeof valueTools>;
