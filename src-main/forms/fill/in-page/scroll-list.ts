/** Runs in the page. Scrolls the list around an item one view further, or to its start; false where that moves nothing. */
export function scrollList(item: Element, to: 'further' | 'start'): boolean {
  for (let at = item.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 2 || !/auto|scroll/.test(getComputedStyle(at).overflowY))
      continue;
    const from = at.scrollTop;
    at.scrollTop = to === 'start' ? 0 : from + at.clientHeight * 0.8;
    at.dispatchEvent(new Event('scroll'));
    return at.scrollTop !== from;
  }
  return false;
}
