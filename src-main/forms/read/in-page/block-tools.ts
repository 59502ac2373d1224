import type { DomTools } from './dom-tools.ts';

/** Runs in the page. Tells which of several blocks that ask the same (a job each, a school each) a control stands in. */
export function blockTools(dom: DomTools) {
  const CONTROL = 'input:not([type=hidden]), select, textarea, [role=combobox], button[aria-haspopup]';
  const LEVELS = 10;
  const blocks: Element[] = [];
  const known = new Map<Element, Set<string>>();

  const nameOf = (control: Element): string => {
    const label = (control as HTMLInputElement).labels?.[0]?.textContent;
    const words =
      label ??
      control.getAttribute('aria-label') ??
      dom
        .byIds(control, control.getAttribute('aria-labelledby'))
        .map((at) => at.textContent ?? '')
        .join(' ');
    const name = dom.squeeze(words).toLowerCase().replace(/[\d*]/g, '').trim();
    // The parts of two dates are no two blocks.
    return /^(day|month|year|tag|monat|jahr|jour|mois|année|día|mes|año)$/.test(name) ? '' : name;
  };
  /** What is asked in an element, by the names of its controls. */
  const asks = (element: Element): Set<string> => {
    const found = known.get(element) ?? new Set([...element.querySelectorAll(CONTROL)].map(nameOf));
    found.delete('');
    known.set(element, found);
    return found;
  };

  /** The number of the block; -1 where a control stands in none. */
  const blockOf = (element: Element): number => {
    for (const at of dom.ancestors(element, LEVELS)) {
      if (at.matches('form, body, main')) break;
      const own = asks(at);
      const peers = [...(at.parentElement?.children ?? [])].filter(
        (one) => one !== at && one.tagName === at.tagName && one.className === at.className,
      );
      if (!peers.some((one) => [...asks(one)].some((name) => own.has(name)))) continue;
      if (!blocks.includes(at)) blocks.push(at);
      return blocks.indexOf(at);
    }
    return -1;
  };

  return { blockOf };
}

export type BlockTools = ReturnType<typeof blockTools>;
