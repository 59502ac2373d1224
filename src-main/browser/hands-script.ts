/**
 * Runs inside the page, in a world of its own that the page's scripts can't reach: tells the program of each press and
 * key that the browser itself made, with the mark of the field that it went to, and of each button that was pressed, with
 * its words. Whose they are is the program's to say.
 */
export function tellHands(): void {
  const scope = globalThis as unknown as {
    jobaiHands?: (mark: string) => void;
    jobaiPressed?: (words: string) => void;
    jobaiTells?: boolean;
  };
  const BUTTONS = 'button, input[type=submit], input[type=button], input[type=image], [role=button], a';
  const LONGEST_WORDS = 60;
  if (scope.jobaiTells === true) return;
  scope.jobaiTells = true;
  const tell = (event: Event): void => {
    if (!event.isTrusted) return;
    const path = event.composedPath().filter((at) => at instanceof Element);
    // The bar has a button for it.
    if (path.some((at) => at.tagName === 'JOBAI-BAR')) return;
    const field = path.find((at) => at.hasAttribute('data-jobai-field'));
    scope.jobaiHands?.(field?.getAttribute('data-jobai-field') ?? '');
  };
  const tellPress = (event: Event): void => {
    const path = event.composedPath().filter((at): at is HTMLElement => at instanceof HTMLElement);
    const button = event.isTrusted ? path.find((at) => at.matches(BUTTONS)) : undefined;
    if (button === undefined || path.some((at) => at.tagName === 'JOBAI-BAR')) return;
    const { value = '', alt = '' } = button as HTMLInputElement;
    const words = button.innerText || value || button.getAttribute('aria-label') || alt || '';
    scope.jobaiPressed?.(words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS));
  };
  for (const kind of ['pointerdown', 'keydown'])
    window.addEventListener(kind, tell, { capture: true, passive: true });
  // A key that presses a button makes a click as well.
  window.addEventListener('click', tellPress, { capture: true, passive: true });
}
