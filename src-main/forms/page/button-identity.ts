/** What makes a button the one that was read: words, kind, whether it can be pressed, and what it would do. */
export interface ButtonIdentity {
  words: string;
  /** All of it as one text; another text is another button. */
  print: string;
  /** Where the browser itself would send its form; null where it sends none. */
  action: string | null;
  /** `get`, `post`, or empty where the form names none. */
  method: string;
}

/** Runs in the page, as source text: stands on its own. */
export function identifyButton(element: Element): ButtonIdentity {
  const own = element as HTMLButtonElement | HTMLInputElement;
  const host = (element.getRootNode() as ShadowRoot).host as HTMLElement | undefined;
  const slotted = element.querySelector('slot') === null ? '' : (host?.innerText ?? '');
  const spoken =
    own.innerText ||
    slotted ||
    (element as HTMLInputElement).value ||
    element.getAttribute('aria-label') ||
    element.getAttribute('alt') ||
    element.getAttribute('title') ||
    '';
  const words = spoken.replace(/\s+/g, ' ').trim();
  const form = own.form ?? element.closest('form');
  const submits = form !== null && /^(submit|image)$/.test(own.type);
  const told = (name: string): string =>
    (submits ? element.getAttribute(`form${name}`) : null) ?? form?.getAttribute(name) ?? '';
  // A script may have the form sent as well, from a button that the browser takes for none of its.
  const named = told('action');
  const address = named || document.URL;
  const sends = submits || named !== '';
  // An address that is none (`//`) is told by its words.
  const action = !sends
    ? null
    : URL.canParse(address, document.baseURI)
      ? new URL(address, document.baseURI).href
      : address;
  const method = submits ? told('method').toLowerCase() : '';
  const disabled = own.disabled === true || element.getAttribute('aria-disabled') === 'true';
  const href = element.getAttribute('href') ?? '';
  const kind = [element.localName, own.type ?? '', element.getAttribute('role') ?? '', href];
  const place = [...(form?.querySelectorAll('input, select, textarea') ?? [])].filter((at) =>
    at.checkVisibility(),
  ).length;
  return { words, print: JSON.stringify([words, kind, disabled, action, method, place]), action, method };
}
