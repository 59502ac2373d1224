import type { RawControl, RawDocument } from '../raw-control.ts';
import type { BlockTools } from './block-tools.ts';
import type { DatePartTools } from './date-part-tools.ts';
import type { DomTools } from './dom-tools.ts';
import type { DrawnTools } from './drawn-tools.ts';
import type { LabelTools } from './label-tools.ts';
import type { NeedTools } from './need-tools.ts';
import type { OverTools } from './over-tools.ts';
import type { ProxyTools } from './proxy-tools.ts';
import type { QuestionTools } from './question-tools.ts';
import type { ScopeTools } from './scope-tools.ts';
import type { SightTools } from './sight-tools.ts';
import type { TagTools } from './tag-tools.ts';
import type { TraitTools } from './trait-tools.ts';
import type { ValueTools } from './value-tools.ts';
import type { WidgetTools } from './widget-tools.ts';

interface Tools {
  dom: DomTools;
  sight: SightTools;
  labels: LabelTools;
  questions: QuestionTools;
  scope: ScopeTools;
  widgets: WidgetTools;
  values: ValueTools;
  dates: DatePartTools;
  need: NeedTools;
  drawn: DrawnTools;
  traits: TraitTools;
  tags: TagTools;
  blocks: BlockTools;
  over: OverTools;
  proxies: ProxyTools;
}

/** Runs in the page. Lists every control of one document in the order of reading, and marks each so that it can be found again. */
export function collectControls(
  {
    dom,
    sight,
    labels,
    questions,
    scope,
    widgets,
    values,
    dates,
    need,
    drawn,
    traits,
    tags,
    blocks,
    over,
    proxies,
  }: Tools,
  markPrefix: string,
): RawDocument {
  const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
  const LONGEST_HEADING = 100;
  /** A sentence that asks, whatever mark stands behind it. */
  const ASKS = /\?\W*$/;
  const all = dom.everything(document);
  scope.notePopups(all);
  const forms = [...new Set(all.filter((at) => at instanceof HTMLFormElement))];
  const containers: Element[] = [];
  /** The headings that were passed, the last first, each with the part of the page that it stands over. */
  const headings: { words: string; reach: Element | null }[] = [];

  const isChoice = (at: Element): at is HTMLInputElement =>
    at instanceof HTMLInputElement && /^(radio|checkbox)$/.test(at.type);
  const choices = all.filter(isChoice);

  /** Web components draw each radio in a shadow root of its own; then their hosts stand side by side. */
  const hostSiblings = (input: HTMLInputElement): HTMLInputElement[] => {
    const root = input.getRootNode();
    if (!(root instanceof ShadowRoot)) return [];
    const { host } = root;
    const beside = [...(host.parentElement?.children ?? [])].filter((at) => at.tagName === host.tagName);
    return beside.flatMap((at) =>
      choices.filter((one) => one.type === input.type && one.getRootNode() === at.shadowRoot),
    );
  };
  /** The text over the items of a list, each of which may stand in a wrapper of its own. */
  const textOver = (box: Element): string => {
    const over = labels.textBefore(box.querySelector('label') ?? box, 1);
    const item = [...box.children].find((at) => labels.controlsIn(at).length > 0);
    return over || (item === undefined ? '' : labels.textBefore(item, 1));
  };
  const siblingsOf = (input: HTMLInputElement): HTMLInputElement[] => {
    const same = choices.filter(
      (at) => at.type === input.type && at.form === input.form && at.getRootNode() === input.getRootNode(),
    );
    const named = input.name === '' ? [] : same.filter((at) => at.name === input.name);
    if (named.length > 1) return named;
    const drawn = same.length === 1 && input.type === 'radio' ? hostSiblings(input) : [];
    if (drawn.length > 1) return drawn;
    const onlySame = (box: Element): boolean => {
      const inside = [...box.querySelectorAll(labels.CONTROLS)].filter(
        (at) => !at.matches('[role=combobox], div'),
      );
      return inside.length > 1 && inside.every((at) => same.includes(at as HTMLInputElement));
    };
    const around = dom.ancestors(input, 8);
    const box =
      around.find((at) => at.matches('fieldset, [role=group], [role=radiogroup]')) ??
      around.find((at) => at.matches('[class*=question i], [class*=field i]') && onlySame(at)) ??
      around.slice(0, 3).find((at) => onlySame(at) && ASKS.test(textOver(at))) ??
      around
        .slice(0, 7)
        .find((at) => onlySame(at) && questions.asksOver(at, (other) => dom.contains(at, other)));
    return box !== undefined && onlySame(box) ? same.filter((at) => dom.contains(box, at)) : [input];
  };
  /** Drawn boxes to tick that stand in one list or group are one question. */
  const drawnBoxesWith = (element: Element): Element[] => {
    if (widgets.role(element) !== 'checkbox') return [element];
    // The item that one of them stands in is not yet the list of all.
    const inside = dom
      .ancestors(element, 6)
      .filter((at) => at.matches('fieldset, ul, ol, [role=list], [role=group], [role=listitem]'))
      .map((at) => [...at.querySelectorAll(`${labels.CONTROLS}, [role=checkbox]`)])
      .find((found) => found.length > 1);
    return inside?.every((at) => widgets.role(at) === 'checkbox') ? inside : [element];
  };
  const commonBox = (members: readonly Element[]): Element | null => {
    const first = members[0];
    return first === undefined
      ? null
      : (dom.ancestors(first).find((at) => members.every((member) => dom.contains(at, member))) ?? null);
  };

  /** What a group of questions is called: by its legend, or by the name that only a screen reader says. */
  const titleOf = (group: Element): string => {
    const legend = group instanceof HTMLFieldSetElement ? group.querySelector(':scope > legend') : null;
    if (legend !== null) return dom.wordsOf(legend);
    if (!group.matches('[role=group]') || group.querySelector(HEADINGS) !== null) return '';
    const named = dom.byIds(group, group.getAttribute('aria-labelledby')).map((at) => dom.wordsOf(at));
    return dom.squeeze(named.join(' ') || (group.getAttribute('aria-label') ?? ''));
  };

  /** The label over several boxes of one question, which is tied to none of them: "References" over a name and a phone. */
  const looseTitleOf = (box: Element): string => {
    const label = box.querySelector(':scope > label');
    if (!(label instanceof HTMLLabelElement) || label.control !== null) return '';
    return label.querySelector(labels.CONTROLS) === null ? dom.wordsOf(label) : '';
  };

  /** The section that an element stands in: a fieldset around several questions, else under the last heading. */
  const sectionOf = (element: Element): string => {
    for (const at of dom.ancestors(element)) {
      const title = titleOf(at) || looseTitleOf(at);
      if (title === '') continue;
      const inside = [...at.querySelectorAll('input:not([type=hidden]), select, textarea')];
      const questions = inside.filter(
        (one) => !isChoice(one) && dates.partOf(one) === null && !sight.ariaHidden(one),
      );
      if (questions.length > 1 && title.length <= LONGEST_HEADING) return title;
    }
    return headings.find(({ reach }) => reach === null || dom.contains(reach, element))?.words ?? '';
  };
  /** What a heading stands over: the first box around it that holds controls, its form at the most; all that follows where none does. */
  const reachOf = (heading: Element): Element | null => {
    const box = dom
      .ancestors(heading)
      .find((at) => at.querySelector(`${labels.CONTROLS}, button[aria-haspopup]`) !== null);
    return box === undefined || box.matches('body, main, html') ? null : box;
  };

  const typeOf = (element: Element, kind: RawControl['kind']): string => {
    if (kind === 'upload') return 'file';
    if (kind === 'switch') return widgets.role(element) === 'checkbox' ? 'checkbox' : '';
    return element instanceof HTMLInputElement ? element.type.toLowerCase() : '';
  };

  const takesSeveral = (element: Element, kind: RawControl['kind']): boolean => {
    const ids = `${element.getAttribute('aria-controls') ?? ''} ${element.getAttribute('aria-owns') ?? ''}`;
    const lists = kind === 'combobox' ? dom.byIds(element, ids) : [];
    return (
      (element as HTMLInputElement).multiple === true ||
      [element, ...lists].some((at) => at.getAttribute('aria-multiselectable') === 'true') ||
      (kind === 'combobox' && (drawn.selectBehind(element)?.multiple === true || saysSeveral(element)))
    );
  };

  /** A web component around a box that is called for taking several. */
  const saysSeveral = (element: Element): boolean => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot && /-multi(-|$)/i.test(root.host.tagName);
  };

  /** A box that is shut against the browser's own filling in, and opens once it is gone to. */
  const opensItself = (element: Element): boolean =>
    ['onfocus', 'onclick', 'onmousedown', 'onpointerdown', 'ontouchstart'].some((name) =>
      /readonly/i.test(element.getAttribute(name) ?? ''),
    );

  /** A spinner that stands alone takes the year of a date, and no more of it. */
  const isYear = (element: Element): boolean =>
    widgets.role(element) === 'spinbutton' && dates.partOf(element) === 'year';

  const controls: RawControl[] = [];
  for (const element of all) {
    if (element.matches(HEADINGS)) {
      const words = dom.wordsOf(element);
      // A sentence set as a heading names no section.
      if (words !== '')
        headings.unshift({ words: words.length <= LONGEST_HEADING ? words : '', reach: reachOf(element) });
    }
    const kind = widgets.kindOf(element);
    const input = element instanceof HTMLInputElement ? element : null;
    const hidden = input?.type === 'hidden';
    if (kind === null || (!hidden && scope.excluded(element))) {
      // What is not read any more must not go by the mark of another.
      element.removeAttribute('data-jobai-field');
      continue;
    }

    const inPhone = traits.phoneWith(element);
    const split = inPhone.length > 1;
    const members = isChoice(element)
      ? siblingsOf(element)
      : split
        ? inPhone
        : kind === 'switch'
          ? drawnBoxesWith(element)
          : dates.partsWith(element);
    const box = members.length > 1 ? commonBox(members) : null;
    const isMember = (other: Element): boolean =>
      members.includes(other) ||
      members.some((at) => dom.contains(at, other) || dom.contains(other, at)) ||
      sight.ariaHidden(other);
    if (box !== null && !containers.includes(box)) containers.push(box);
    const visible = !hidden && proxies.visible(element);
    const proxied = visible && !sight.seen(element);
    const mark = `${markPrefix}${controls.length}`;
    element.setAttribute('data-jobai-field', mark);
    const own = element as HTMLInputElement;
    const asked =
      box === null
        ? isChoice(element) || kind === 'buttons' || kind === 'radio-widget'
          ? questions.questionsOf(element, isMember)
          : []
        : questions.questionsOf(box, isMember);

    controls.push({
      mark,
      kind,
      inputType: typeOf(element, kind),
      id: element.id,
      name: element.getAttribute('name') ?? '',
      autocomplete: element.getAttribute('autocomplete') ?? '',
      placeholder: element.getAttribute('placeholder') ?? '',
      beside: hidden ? '' : need.besideOf(element) || traits.prefixOf(element),
      near: hidden || isChoice(element) ? '' : traits.nearOf(element),
      picker: traits.pickerOf(element),
      maxLength: input === null || input.maxLength < 0 ? null : input.maxLength,
      limits: hidden ? null : traits.limitsOf(element),
      block: hidden ? -1 : blocks.blockOf(element),
      split,
      labels: hidden ? [] : labels.labelsOf(element),
      questions: hidden ? [] : asked,
      container: box === null ? -1 : containers.indexOf(box),
      help: hidden ? '' : need.helpOf(element),
      required: !hidden && need.required(element, isMember),
      options: values.optionsOf(element, kind),
      multiple: takesSeveral(element, kind),
      tagged: kind === 'input' && tags.isTagged(element),
      heading: sectionOf(element),
      visible,
      under: visible && !proxied && sight.isTextual(element) ? over.over(element) : '',
      decoy: !hidden && !proxied && (input === null || input.type !== 'file') && sight.trap(element, visible),
      disabled: own.disabled === true || element.getAttribute('aria-disabled') === 'true',
      outOfReach: !hidden && sight.outOfReach(element),
      readOnly: own.readOnly === true && !opensItself(element),
      current: values.currentOf(element, kind),
      optionValue: isChoice(element) ? element.value : '',
      part:
        !isChoice(element) && !split && (members.length > 1 || isYear(element))
          ? dates.partOf(element)
          : null,
      form: forms.findIndex((form) => dom.contains(form, element)),
      error: hidden ? '' : need.errorOf(element, isMember),
      objects: !hidden && need.objects(element),
    });
  }
  return { controls, allRequired: need.allRequired(all), forms: forms.map((form) => scope.formWords(form)) };
}
