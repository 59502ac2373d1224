/** Runs in the page. Where its form begins, in CSS pixels from the top of the page, with room for a heading; 0 where none is seen. */
export function formTop(): number {
  const heading = 120;
  const leastFrame = 300;
  const fields =
    'input:not([type="hidden"]):not([type="search"]), select, textarea, [contenteditable="true"]';
  const isAside = (element: Element) => element.closest('nav, header, footer, [role="search"]') !== null;
  const isFrame = (element: Element) => element.tagName === 'IFRAME';
  const tops = [...document.querySelectorAll(`${fields}, iframe`)].flatMap((element) => {
    const { top, width, height } = element.getBoundingClientRect();
    const isSeen = width > 0 && height > (isFrame(element) ? leastFrame : 0);
    return isSeen && !isAside(element) ? [top] : [];
  });
  return tops.length === 0 ? 0 : Math.max(0, Math.round(Math.min(...tops) + window.scrollY - heading));
}
