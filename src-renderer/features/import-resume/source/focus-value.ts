/** Puts the keyboard into the box of the first of these values. */
export function focusValue(paths: readonly string[]): void {
  for (const path of paths) {
    const box = document.querySelector<HTMLElement>(
      `[data-value="${CSS.escape(path)}"] :is(input, textarea)`,
    );
    if (box === null) continue;
    box.focus();
    box.scrollIntoView({ block: 'nearest' });
    return;
  }
}
