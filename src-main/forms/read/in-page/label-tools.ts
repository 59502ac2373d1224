import type { ColumnTools } from './column-tools.ts';
import type { DomTools } from './dom-tools.ts';
import type { DrawnTools } from './drawn-tools.ts';
import type { LabelMarkTools } from './label-mark-tools.ts';

/** Runs in the page. Collects the texts that may name a control, the best first. */
export function labelTools(dom: DomTools, drawn: DrawnTools, columns: ColumnTools, marks: LabelMarkTools) {
  const CONTROLS =
    'input:not([type=hidden]), select, textarea, [contenteditable=true], [role=combobox], [role=radio], [role=switch], [role=slider]';
  const OPENERS = 'button, a, [role=button]';
  const LONGEST = 600;

  /** Some uploads hold a box to paste into, which is shown only on demand. */
  const isPutAway = (at: Element): boolean => at instanceof HTMLTextAreaElement && !at.checkVisibility();
  /** A speck that only keeps a form from being sent without what is chosen beside it. */
  const isSpeck = (at: Element): boolean => {
    if (!(at instanceof HTMLInputElement) || at.type !== 'text') return false;
    const { width, height } = at.getBoundingClientRect();
    return width <= 2 && height <= 2 && at.checkVisibility();
  };
  /** The controls of questions in an element. */
  const controlsIn = (box: Element): Element[] =>
    [...box.querySelectorAll(CONTROLS)].filter(
      (at) => at.closest(dom.TOOLBAR) === null && !isPutAway(at) && !isSpeck(at),
    );

  const unique = (texts: (string | null | undefined)[]): string[] => {
    const clean = texts
      .map((text) => dom.squeeze(text ?? ''))
      .filter((text) => text !== '' && text.length <= LONGEST);
    return [...new Set(clean)];
  };

  /** The label elements that are tied to a control by `for` or by wrapping it. */
  const tiedLabels = (element: Element): Element[] => {
    const own = [...((element as HTMLInputElement).labels ?? [])];
    if (own.length > 0) return own;
    const behind = element instanceof HTMLInputElement ? null : drawn.selectBehind(element);
    if (behind !== null && behind.labels.length > 0) return [...behind.labels];
    if (element.id === '') return own;
    for (let root = element.getRootNode(); root instanceof ShadowRoot || root instanceof Document; ) {
      const found = root.querySelector(`label[for="${CSS.escape(element.id)}"]`);
      if (found !== null) return [found];
      if (root instanceof Document) break;
      root = root.host.getRootNode();
    }
    const wrapping = element.closest('label');
    return wrapping === null ? [] : [wrapping];
  };

  /** What a web component around the control says of it. */
  const hostTexts = (element: Element): string[] => {
    const texts: (string | null)[] = [];
    for (
      let root = element.getRootNode(), depth = 0;
      root instanceof ShadowRoot && depth < 3;
      root = root.host.getRootNode(), depth += 1
    ) {
      const { host } = root;
      const slotted = host.querySelector(':scope > [slot=label]');
      texts.push(
        host.getAttribute('label'),
        host.getAttribute('aria-label'),
        slotted === null ? null : dom.wordsOf(slotted),
      );
      if (host.querySelectorAll(CONTROLS).length > 1) break;
    }
    return unique(texts);
  };

  const HINT =
    /(^|[\s_-])(hint|help|helper|desc|description|note|sub|subtext|muted|tip|caption|info|small)([\s_-]|text|$)/i;
  const isHint = (element: Element): boolean =>
    element.matches('small') || HINT.test(element.getAttribute('class') ?? '');

  /** The text that stands before an element: its nearest earlier neighbour with words, as long as no other control is passed. */
  const textBefore = (element: Element, levels = 5): string => {
    let at: Element | null = element;
    let hint = '';
    for (let depth = 0; at !== null && depth < levels; depth += 1) {
      for (let sibling = at.previousSibling; sibling !== null; sibling = sibling.previousSibling) {
        if (sibling instanceof Element) {
          if (sibling.matches(dom.TOOLBAR)) continue;
          if (sibling.matches(CONTROLS) || controlsIn(sibling).length > 0) return hint;
          if (sibling.querySelectorAll('button, [role=button]').length > 1) return hint;
          if (!sibling.checkVisibility()) continue;
        }
        const text =
          sibling instanceof Element
            ? dom.wordsOf(sibling)
            : dom.squeeze(sibling instanceof Text ? sibling.data : '');
        if (!/[\p{L}]/u.test(text)) continue;
        if (text.length > LONGEST) return '';
        // A hint between the question and its box is not the question, unless nothing else is.
        if (!(sibling instanceof Element && isHint(sibling))) return text;
        hint ||= text;
      }
      at = dom.parent(at);
      if (at === null || at.matches('form, body, main')) return hint;
    }
    return hint;
  };

  /** A label-like element in the wrapper that holds this control and no other. */
  const wrapperLabel = (element: Element, same: (other: Element) => boolean): string => {
    for (const at of dom.ancestors(element, 9)) {
      if (at.matches('form, body')) return '';
      if (controlsIn(at).some((other) => !same(other))) return '';
      const found = [
        ...at.querySelectorAll(
          'label, legend, [class*=label i], [class*=question i], [data-test*=label i], [data-automation-id*=label i]',
        ),
      ].find(
        (candidate) =>
          !dom.contains(candidate, element) &&
          candidate.querySelector(CONTROLS) === null &&
          dom.wordsOf(candidate) !== '',
      );
      if (found !== undefined) return dom.wordsOf(found);
    }
    return '';
  };

  const lettered = (words: string): string => (/\p{L}/u.test(words) ? words : '');

  /** What a page writes into a label once it turned the answer down: no part of the question. */
  const complaintsIn = (label: Element, element: Element): Element[] => {
    const ids = ['aria-errormessage', 'aria-describedby'].map((name) => element.getAttribute(name));
    const named = ids
      .flatMap((one) => dom.byIds(element, one))
      .filter((at) => /error|invalid/i.test(`${at.id} ${at.getAttribute('class') ?? ''}`));
    const own = label.querySelectorAll(
      '.error, [class*=error-message i], [class*=error-text i], [class*=errormessage i]',
    );
    return [...named, ...own].filter((at) => at !== label && at.querySelector(CONTROLS) === null);
  };

  /** A note in a label that the page names as help, or sets smaller: a sentence, not an addition in brackets. */
  const notesIn = (label: Element, element: Element): Element[] => {
    const named = dom.byIds(element, element.getAttribute('aria-describedby'));
    return [...label.querySelectorAll('*')].filter((at) => {
      if (dom.contains(at, element) || at.querySelector(CONTROLS) !== null) return false;
      const words = dom.wordsOf(at);
      return named.includes(at) || (isHint(at) && /^(?![([*])\S+( \S+){2,}$/.test(words));
    });
  };

  /** The words of a label; of one that wraps its control with hints and buttons, the part that is made to be the label. */
  const labelWords = (label: Element, element: Element): string => {
    const complaints = [...complaintsIn(label, element), ...marks.unfoldersIn(label)];
    if (!dom.contains(label, element)) {
      const short = dom.askedWords(label, { without: [...complaints, ...notesIn(label, element)] });
      return lettered(short) || dom.askedWords(label, { without: complaints }) || dom.wordsOf(label);
    }
    const part = [...label.querySelectorAll('[class*=label i]')].find(
      (at) => !at.contains(element) && dom.wordsOf(at) !== '',
    );
    return dom.wordsOf(part ?? label, { without: complaints }) || dom.wordsOf(part ?? label);
  };

  /** The name of a fieldset or group that holds this control and no other. */
  const groupName = (element: Element): string => {
    for (const at of dom.ancestors(element, 6)) {
      if (at.matches('form, body') || controlsIn(at).some((other) => other !== element)) return '';
      if (!at.matches('fieldset, [role=group]')) continue;
      const named = dom.byIds(at, at.getAttribute('aria-labelledby')).map((one) => dom.wordsOf(one));
      const legend = at.querySelector(':scope > legend');
      const words =
        named.join(' ') ||
        (at.getAttribute('aria-label') ?? '') ||
        (legend === null ? '' : dom.wordsOf(legend));
      if (words !== '') return words;
    }
    return '';
  };

  /** For a radio or checkbox: the name of what is drawn around it, else the text right after it. */
  const choiceWords = (element: Element): string => {
    const drawn = dom.ancestors(element, 3).find((at) => at.matches('[role=radio], [role=checkbox]'));
    if (drawn !== undefined) {
      const named = dom.byIds(drawn, drawn.getAttribute('aria-labelledby')).map((at) => dom.wordsOf(at));
      return named.join(' ') || drawn.getAttribute('aria-label') || dom.wordsOf(drawn);
    }
    for (let at = element.nextSibling; at !== null; at = at.nextSibling) {
      if (at instanceof Element && (at.matches(CONTROLS) || at.querySelector(CONTROLS) !== null)) return '';
      const text = at instanceof Element ? dom.wordsOf(at) : dom.squeeze(at instanceof Text ? at.data : '');
      if (text !== '') return text;
    }
    return '';
  };

  /** The first words in the boxes that an upload stands in alone, what only opens the choice of a file passed over. */
  const titlesInside = (element: Element): string[] => {
    const found: string[] = [];
    for (const at of dom.ancestors(element, 4)) {
      if (at.matches('form, body, main') || controlsIn(at).some((other) => other !== element)) break;
      const words = dom
        .everything(at)
        .filter(
          (one) => !dom.contains(one, element) && one.closest(OPENERS) === null && one.checkVisibility(),
        )
        .filter((one) => [...one.childNodes].some((node) => node instanceof Text && /\p{L}/u.test(node.data)))
        .filter((one) => one.querySelector(OPENERS) === null)
        .map((one) => dom.wordsOf(one));
      const title = words.find((text) => text !== '');
      if (title !== undefined) found.push(title);
    }
    return found;
  };

  /** The titles over the boxes that an upload stands in alone. */
  const titlesAround = (element: Element): string[] => {
    const found: string[] = [];
    for (const at of dom.ancestors(element, 4)) {
      if (at.matches('form, body, main')) break;
      if (controlsIn(at).some((other) => other !== element)) break;
      found.push(textBefore(at, 1));
    }
    return found;
  };

  /** A label that names several controls with others is that of their group; it comes last. */
  const ownFirst = (found: Element[]): Element[] => {
    if (found.length < 2) return found;
    const isShared = ({ id }: Element): boolean =>
      id !== '' && document.querySelectorAll(`[aria-labelledby~="${CSS.escape(id)}"]`).length > 1;
    return [...found.filter((label) => !isShared(label)), ...found.filter(isShared)];
  };

  /** The name that only a screen reader says; drawn lists say what is chosen with it, and that it must be. */
  const saidOf = (element: Element): string | null => {
    const said = element.getAttribute('aria-label');
    if (said === null || !element.matches('button[aria-haspopup=listbox]')) return said;
    const shown = dom.wordsOf(element);
    // One that shows a flag names what is chosen behind a colon.
    if (!/[\p{L}\d]/u.test(shown)) return said.replace(/(?<=\p{L}{3}.*):\s*\S.*$/u, '');
    const bare = said.replace(/\s+required$/i, '');
    return bare.endsWith(shown) ? bare.slice(0, bare.length - shown.length) : said;
  };

  const labelsOf = (element: Element): string[] => {
    const choice = element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type);
    const tied = ownFirst(tiedLabels(element)).map(
      (label) => `${labelWords(label, element)}${marks.optionalBeside(label)}`,
    );
    const named = dom
      .byIds(element, element.getAttribute('aria-labelledby'))
      // Drawn lists name themselves too, which adds their present value to the label.
      .filter((at) => at !== element && !dom.contains(element, at))
      .map((at) => dom.askedWords(at, { hiddenToo: true }));
    // A heading names the question; what is named with it only explains.
    const headed = dom
      .byIds(element, element.getAttribute('aria-labelledby'))[0]
      ?.matches('[role=heading], h1, h2, h3, h4, h5, h6');
    const isFile = element instanceof HTMLInputElement && element.type === 'file';
    const alone = (other: Element): boolean =>
      other === element ||
      dom.contains(element, other) ||
      dom.contains(other, element) ||
      // The real control behind one that is drawn.
      other.matches('select[aria-hidden=true], select[hidden], input[aria-hidden=true]');
    // The question over radios is no choice of theirs.
    const legend =
      choice && element.type === 'radio' ? element.closest('fieldset')?.querySelector('legend') : null;
    const question = legend ? dom.wordsOf(legend) : null;
    // A note under the box is tied to it by builders of forms; the question is what it is named by.
    const isNote = (label: Element): boolean => isHint(label) && /[.@]|^date$/i.test(dom.wordsOf(label));
    const noted = named.length > 0 && !choice && tiedLabels(element).every(isNote);
    const texts = unique([
      ...(noted ? named : []),
      ...tied,
      headed === true ? named[0] : named.join(' '),
      saidOf(element),
      choice ? choiceWords(element) : null,
      element.matches('[role=checkbox], [role=switch]') ? dom.wordsOf(element) : null,
      ...hostTexts(element),
      element.getAttribute('label'),
      choice ? null : columns.headOf(element),
      groupName(element),
      wrapperLabel(element, alone),
      ...(isFile ? titlesInside(element) : []),
      textBefore(element),
      ...(isFile ? titlesAround(element) : []),
      element.getAttribute('data-placeholder'),
      element.getAttribute('placeholder'),
      element.getAttribute('title'),
    ]);
    return texts.filter((text) => text !== question);
  };

  return { labelsOf, tiedLabels, textBefore, unique, controlsIn, CONTROLS };
}

export type LabelTools = ReturnType<typeof labelTools>;
