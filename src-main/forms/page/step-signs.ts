/** What a page shows of its steps: more to come, the last one, or nothing. */
export type StepsShown = 'ahead' | 'last' | 'none';

/**
 * Runs in the page. Looks for the signs with which forms show their steps: a marked current step in a list, "Step 1 of
 * 3", a bar that counts steps, tabs inside the form. Where signs disagree it is the last step: pressing on is then
 * taken for sending.
 */
export function stepSigns(): StepsShown {
  const COUNT =
    /(?<!\p{L})(step|page|part|section|schritt|seite|teil|étape|paso|página|stap|etapa|passo|pagina|krok|etap|strona|steg|trin|side|sida|vaihe|samm|lépés|pas|pasul|adım|korak|βήμα|крок|шаг|етап|этап|ステップ|步骤|步驟|단계)\s*(\d{1,2})\s*(?:of|\/|von|sur|de|van|di|z|ze|av|af|din|od|από|из|з|от)\s*(\d{1,2})(?!\d)/iu;
  const LISTS =
    '[class*=stepper i], [class*=wizard i], [class*=progress i], [class*=steps i], [data-automation-id=progressBar]';
  const MOST_STEPS = 12;
  const signs: boolean[] = [];

  const seen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const followed = (element: Element): boolean => {
    const item = element.closest('li, [role=listitem], [role=tab]') ?? element;
    for (let at = item.nextElementSibling; at !== null; at = at.nextElementSibling)
      if (/\p{L}|\d/u.test(at.textContent ?? '') && seen(at)) return true;
    return false;
  };
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      if (element.matches('[aria-current=step]') && seen(element)) signs.push(followed(element));
      if (element.matches('[role=tab][aria-selected=true]') && seen(element)) {
        const list = element.closest('[role=tablist]');
        if (list !== null && (list.closest('form') !== null || list.matches(LISTS)))
          signs.push(followed(element));
      }
      if (element.matches('li') && /(^|[\s_-])(active|current)/i.test(element.className)) {
        if (element.closest(LISTS) !== null && element.closest('nav') === null && seen(element))
          signs.push(followed(element));
      }
      if (element.matches('progress, [role=progressbar]')) countBar(element);
      for (const node of element.childNodes) {
        const found =
          node instanceof Text && node.data.length < 200
            ? COUNT.exec((element.textContent ?? '').slice(0, 200))
            : null;
        if (found === null || !seen(element)) continue;
        const isPage = /page|seite|página|strona|side|sida/i.test(found[1] ?? '');
        if (!isPage || element.closest('form') !== null) signs.push(Number(found[2]) < Number(found[3]));
        break;
      }
    }
  };
  const countBar = (bar: Element): void => {
    if (bar.closest('[class*=upload i], [class*=file i], [class*=drop i]') !== null || !seen(bar)) return;
    const words = COUNT.exec(bar.getAttribute('aria-valuetext') ?? '');
    const most = Number(words?.[3] ?? bar.getAttribute('aria-valuemax') ?? bar.getAttribute('max'));
    const at = Number(words?.[2] ?? bar.getAttribute('aria-valuenow') ?? bar.getAttribute('value'));
    if (most > 1 && most <= MOST_STEPS) signs.push(at < most);
  };
  visit(document);
  if (signs.length === 0) return 'none';
  return signs.every(Boolean) ? 'ahead' : 'last';
}
