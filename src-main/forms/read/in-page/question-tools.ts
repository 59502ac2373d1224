import type { DomTools } from './dom-tools.ts';
import type { LabelTools } from './label-tools.ts';

/** Runs in the page. Finds the question that stands over a group of radios, checkboxes or buttons. */
export function questionTools(dom: DomTools, labels: LabelTools) {
  const NAMES = 'label, legend, [class*=label i], [class*=question i], [data-automation-id*=label i]';

  /** Whether a label-like element belongs to one of the group's options instead of to the whole. */
  const ofOption = (one: Element, isMember: (other: Element) => boolean): boolean => {
    if (one instanceof HTMLLabelElement && one.control !== null && isMember(one.control)) return true;
    if (one.querySelector(labels.CONTROLS) !== null) return true;
    if ((one.closest('label')?.querySelector(labels.CONTROLS) ?? null) !== null) return true;
    const beside = one.parentElement?.querySelector(labels.CONTROLS) ?? null;
    return one.matches('label *') || (one instanceof HTMLSpanElement && beside !== null);
  };

  /** A box for words of one's own that is shown only once its choice is made. */
  const isPutAway = (other: Element): boolean =>
    other instanceof HTMLInputElement && other.type === 'text' && !other.checkVisibility();

  /** Texts that may be the question, the best first. `isMember` tells the group's own controls from others. */
  const questionsOf = (container: Element, isMember: (other: Element) => boolean): string[] => {
    const texts: (string | null)[] = [];
    for (const at of [container, ...dom.ancestors(container, 5)]) {
      if (at.matches('form, body')) break;
      const controls = labels.controlsIn(at);
      if (at !== container && controls.some((other) => !isMember(other) && !isPutAway(other))) break;
      const legend = at.querySelector(':scope > legend, :scope > * > legend');
      const named = dom.byIds(at, at.getAttribute('aria-labelledby'));
      const free = [...at.querySelectorAll(NAMES)].find(
        (one) => !ofOption(one, isMember) && dom.wordsOf(one) !== '',
      );
      const drawn = at.shadowRoot?.querySelector('legend, [class*=label i], [part*=label i]') ?? null;
      const [first] = controls;
      texts.push(
        legend === null ? null : dom.askedWords(legend),
        drawn === null || drawn.querySelector(labels.CONTROLS) !== null ? null : dom.wordsOf(drawn),
        (named[0]?.matches('[role=heading], h1, h2, h3, h4, h5, h6') ? named.slice(0, 1) : named)
          .map((one) => dom.askedWords(one, { hiddenToo: true }))
          .join(' '),
        at.getAttribute('aria-label'),
        at.getAttribute('label'),
        free === undefined ? null : dom.askedWords(free),
        at === container && first !== undefined && first !== container ? labels.textBefore(first, 4) : null,
        labels.textBefore(at, 1),
      );
    }
    return labels.unique(texts);
  };

  /** Whether a box has a label of its own that stands over its controls and belongs to none of them. */
  const asksOver = (box: Element, isMember: (other: Element) => boolean): boolean => {
    const [first] = labels.controlsIn(box);
    return [...box.querySelectorAll('label, legend')].some(
      (one) =>
        !ofOption(one, isMember) &&
        dom.wordsOf(one) !== '' &&
        first !== undefined &&
        (one.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
  };

  return { questionsOf, asksOver };
}

export type QuestionTools = ReturnType<typeof questionTools>;
