/** Runs in the page. Scrolls the list around an item one view further; false at its end, or where it does not scroll. */
export function scrollList(item: Element): boolean {
  for (let at = item.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 2 || !/auto|scroll/.test(getComputedStyle(at).overflowY))
      continue;
    const from = at.scrollTop;
    at.scrollTop += at.clientHeight * 0.8;
    at.dispatchEvent(new Event('scroll'));
    return at.scrollTop > from;
  }
  return false;
}
