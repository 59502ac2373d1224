/** What the bar can tell the program. */
export type BarMessage = 'take-over' | 'give-back';

/**
 * Runs inside the page, in a world of its own that the page's scripts can't reach: draws the small bar that says who
 * is filling in the form. Only the user's own clicks count (`isTrusted`). Styles are set one by one because a page's
 * content security policy may forbid style elements.
 */
export function drawBar(words: { filling: string; held: string; take: string; give: string }): void {
  if (window.top !== window) return;
  const scope = globalThis as unknown as {
    jobaiBar?: (message: string) => void;
    jobaiBarState?: (held: boolean) => void;
  };
  if (scope.jobaiBarState !== undefined) return;
  const host = document.createElement('jobai-bar');
  const root = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  const text = document.createElement('span');
  const button = document.createElement('button');
  let held = false;

  const style = (element: HTMLElement, rules: Record<string, string>): void => {
    for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
  };
  style(host, { all: 'initial', position: 'fixed', 'z-index': '2147483647', right: '16px', bottom: '16px' });
  style(box, {
    display: 'flex',
    gap: '12px',
    'align-items': 'center',
    padding: '8px 8px 8px 14px',
    'border-radius': '10px',
    font: '13px system-ui, sans-serif',
    color: '#fff',
    'box-shadow': '0 2px 12px rgba(0,0,0,.3)',
  });
  style(button, {
    padding: '5px 10px',
    border: '0',
    'border-radius': '6px',
    font: 'inherit',
    'font-weight': '600',
    color: '#111',
    background: '#fff',
    cursor: 'pointer',
  });
  box.setAttribute('role', 'status');
  button.type = 'button';

  const render = (): void => {
    text.textContent = held ? words.held : words.filling;
    button.textContent = held ? words.give : words.take;
    style(box, { background: held ? '#b35300' : '#1f4fbf' });
  };
  scope.jobaiBarState = (next) => {
    held = next;
    render();
  };
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) scope.jobaiBar?.(held ? 'give-back' : 'take-over');
  });
  box.append(text, button);
  root.append(box);
  render();

  const place = (): void => {
    if (!host.isConnected) document.documentElement?.append(host);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else place();
}
