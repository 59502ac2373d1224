/**
 * Runs inside the page, in a world of its own that the page's scripts can't reach: tells the program of each press and
 * key that the browser itself made, with the mark of the field that it went to, and of each press that may do
 * something: of anything but a field, and of Enter in one. Whose they are is the program's to say.
 */
export function tellHands(): void {
  const scope = globalThis as unknown as {
    jobaiHands?: (mark: string) => void;
    jobaiPressed?: (what: string) => void;
    jobaiTells?: boolean;
  };
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
    if (!event.isTrusted) return;
    const path = event.composedPath().filter((at) => at instanceof Element);
    if (path.some((at) => at.tagName === 'JOBAI-BAR')) return;
    // In a text of several lines it only begins another.
    const isEnter =
      event instanceof KeyboardEvent && event.key === 'Enter' && path[0]?.tagName !== 'TEXTAREA';
    const isBeside = event.type === 'click' && !path.some((at) => at.hasAttribute('data-jobai-field'));
    if (isEnter || isBeside) scope.jobaiPressed?.(event.type);
  };
  for (const kind of ['pointerdown', 'keydown'])
    window.addEventListener(kind, tell, { capture: true, passive: true });
  for (const kind of ['click', 'keydown'])
    window.addEventListener(kind, tellPress, { capture: true, passive: true });
}
