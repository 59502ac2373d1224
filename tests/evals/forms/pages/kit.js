// Widgets in the shapes that well-known libraries draw them, which keep what was chosen for the measure.
const values = new Map();
let count = 0;

window.held = () => {
  const found = Object.fromEntries(values);
  for (const box of document.querySelectorAll('[data-q]')) {
    const { q } = box.dataset;
    if (/^(radio|checkbox)$/.test(box.type)) {
      if (box.checked) found[q] = [found[q], box.dataset.v ?? 'Yes'].filter(Boolean).join('\n');
    } else if (box.type === 'file') {
      if (box.files.length > 0) found[q] = box.files[0].name;
    } else if (box.value !== '') found[q] = box.selectedOptions ? box.selectedOptions[0].text : box.value;
  }
  return found;
};

function keep(question, value) {
  values.set(question, value);
}

function el(html) {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  return template.content.firstElementChild;
}

/** Where the script that calls stands. */
function put(html) {
  const made = el(html);
  document.currentScript.before(made);
  return made;
}

function newId(prefix) {
  count += 1;
  return `${prefix}${count}`;
}

/** A list in the page's body that closes when something else is clicked. */
function portal(html, anchor) {
  const popup = el(html);
  document.body.append(popup);
  const box = anchor.getBoundingClientRect();
  Object.assign(popup.style, {
    position: 'absolute',
    left: `${box.left + scrollX}px`,
    top: `${box.bottom + scrollY}px`,
    background: '#fff',
    border: '1px solid #999',
    zIndex: 50,
    minWidth: '160px',
  });
  const away = (event) => {
    if (event.type === 'keydown' ? event.key !== 'Escape' : popup.contains(event.target)) return;
    if (event.type !== 'keydown' && anchor.contains(event.target)) return;
    close();
  };
  const close = () => {
    popup.remove();
    document.removeEventListener('mousedown', away, true);
    document.removeEventListener('keydown', away, true);
    anchor.setAttribute('aria-expanded', 'false');
  };
  document.addEventListener('mousedown', away, true);
  document.addEventListener('keydown', away, true);
  anchor.setAttribute('aria-expanded', 'true');
  return { popup, close };
}

/** The list of a button or a box: opened, and one of its items chosen. `list` and `item` make the markup. */
function opening(anchor, { options, list, item, on = 'click', pick = 'click', chosen }) {
  let open = null;
  anchor.addEventListener(on, () => {
    if (open?.popup.isConnected) {
      open.close();
      return;
    }
    open = portal(list(options.map(item).join('')), anchor);
    for (const [index, one] of [...open.popup.querySelectorAll('[data-item]')].entries())
      one.addEventListener(pick, () => {
        open.close();
        chosen(options[index]);
      });
  });
}

/** A box that narrows its list by what is typed. */
function typing(input, { options, list, item, delay = 0, least = 0, chosen, only = null }) {
  let open = null;
  let timer = 0;
  const show = () => {
    open?.close();
    const text = input.value.toLowerCase();
    if (text.length < least) return;
    const fitting = options(text);
    open = portal(list(fitting.map(item).join('')), input);
    for (const [index, one] of [...open.popup.querySelectorAll('[data-item]')].entries())
      one.addEventListener('mousedown', (event) => {
        event.preventDefault();
        open.close();
        chosen(fitting[index]);
      });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(show, delay);
  };
  if (only === 'Enter') {
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      later();
    });
    return;
  }
  input.addEventListener('input', later);
  if (least === 0) input.addEventListener('click', later);
  input.addEventListener('blur', () => open?.close());
}

Object.assign(window, { keep, el, put, newId, portal, opening, typing });
