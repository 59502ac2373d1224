import type { DomTools } from './dom-tools.ts';

/** Runs in the page. Boxes that take several answers, each typed and then kept as a tag beside them. */
export function tagTools(dom: DomTools) {
  const SAYS =
    /(press|hit|pulsa|presiona|drück|appuye|premi|pression|druk|naciśnij|stiskn|tryck|trykk?).{0,20}(enter|intro|entrée|eingabe|return|invio)|\b(enter|intro|entrée|eingabetaste|invio) (to|para|pour|zum|per|om|aby|pro)\b|(separate|trennen|getrennt|séparé|separad|separat|gescheiden|oddziel|odděl|åtskil|adskil|atskil).{0,25}(comma|komma|virgule|coma|vírgula|virgola|przecin|čárk)/i;
  const CALLED =
    /(^|[\s_-])(tags?|tags?-?input|tag-?editor|token-?(field|input)|tokens?|chips?|pills?)([\s_-]|$)/i;
  const TAG = '[class*=tag i], [class*=chip i], [class*=token i], [class*=pill i], li';
  const OTHERS = 'input:not([type=hidden]), select, textarea';

  /** The box around an input that holds its tags and no other question. */
  const boxOf = (input: Element): Element => {
    let box: Element = input.parentElement ?? input;
    for (const at of dom.ancestors(input, 3)) {
      if (at.matches('form, body, main, fieldset, label') || at.querySelectorAll(OTHERS).length > 1) break;
      box = at;
    }
    return box;
  };

  const isTagged = (element: Element): boolean => {
    if (!(element instanceof HTMLInputElement) || !/^(text|search)$/.test(element.type)) return false;
    const box = boxOf(element);
    if (SAYS.test(element.placeholder) || SAYS.test(dom.wordsOf(box).slice(0, 300))) return true;
    return dom
      .ancestors(element, 3)
      .some((at) => (at === box || box.contains(at)) && CALLED.test(at.getAttribute('class') ?? ''));
  };

  /** What stands beside the box as tags, a line each. */
  const tagsOf = (element: Element): string => {
    if (!isTagged(element)) return '';
    const found = [...boxOf(element).querySelectorAll(TAG)].filter(
      (at) => !at.contains(element) && at.checkVisibility() && dom.wordsOf(at) !== '',
    );
    const outer = found.filter((at) => at.querySelector(TAG) === null);
    return outer
      .map((at) => dom.wordsOf(at, { without: [...at.querySelectorAll('button, [role=button], a')] }))
      .map((words) => words.replace(/\s*[×✕✖x]$/, ''))
      .filter((words) => words !== '')
      .join('\n');
  };

  return { isTagged, tagsOf };
}

export type TagTools = ReturnType<typeof tagTools>;
