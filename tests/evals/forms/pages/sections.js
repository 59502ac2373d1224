// Sections that grow by a button, in the shapes that pages draw them: dialogs, panels, blocks at either end.
(() => {
  const { el, put, newId, keep } = window;

  const boxOf = ([label, type], question) => {
    const id = newId('s-');
    if (type === 'checkbox')
      return `<div class="field"><input type="checkbox" id="${id}" data-current data-ask="${question}"><label for="${id}">${label}</label></div>`;
    if (type === 'textarea')
      return `<div class="field"><label for="${id}">${label}</label><textarea id="${id}" data-ask="${question}"></textarea></div>`;
    return `<div class="field"><label for="${id}">${label}</label><input type="${type ?? 'text'}" id="${id}" data-ask="${question}"></div>`;
  };
  const answers = (box) =>
    [...box.querySelectorAll('[data-ask]')].flatMap((one) => {
      if (one.type === 'checkbox') return one.checked ? [[one.dataset.ask, 'Yes']] : [];
      return one.value === '' || one.disabled ? [] : [[one.dataset.ask, one.value]];
    });

  /** Each entry in a dialog of its own, which saves it into a list. */
  window.dialogSection = (title, { add, save, cancel, boxes, lead }) => {
    const section = put(
      `<section><h2>${title}</h2><ul class="saved"></ul><button type="button" class="add">${add}</button></section>`,
    );
    let saved = 0;
    section.querySelector('.add').addEventListener('click', () => {
      const dialog = el(
        `<div role="dialog" aria-modal="true" aria-label="${title}" style="position:fixed;top:20px;left:20px;background:#fff;border:1px solid #000;padding:10px;z-index:9"><form class="entry"><h3>${title}</h3>${boxes.map((box) => boxOf(box, box[0])).join('')}<button type="button" class="off">${cancel}</button><button type="submit">${save}</button></form></div>`,
      );
      document.body.append(dialog);
      dialog.querySelector('.off').addEventListener('click', () => dialog.remove());
      dialog.querySelector('form').addEventListener('submit', (event) => {
        event.preventDefault();
        if (dialog.querySelector('input').value === '') return;
        setTimeout(() => {
          saved += 1;
          for (const [label, value] of answers(dialog)) keep(`${title} ${saved}: ${label}`, value);
          section.querySelector('.saved').append(el(`<li>${dialog.querySelector('input').value}</li>`));
          dialog.remove();
        }, lead ?? 0);
      });
    });
  };

  /** Workday's: a panel each, "Add" turns into "Add Another", and the end is asked for only where the job has one. */
  window.panelSection = (title, boxes, { required = false } = {}) => {
    const id = newId('panel-');
    const section = put(
      `<div role="group" aria-labelledby="${id}"><h3 id="${id}">${title}${required ? '<abbr title="required">*</abbr>' : ''}</h3><div class="rows"></div><div><button type="button" data-automation-id="add-button" aria-label="Add ${title}">Add</button></div></div>`,
    );
    const button = section.querySelector('[data-automation-id=add-button]');
    let count = 0;
    button.addEventListener('click', () => {
      count += 1;
      button.textContent = 'Add Another';
      button.setAttribute('aria-label', `Add Another ${title}`);
      const name = newId('p-');
      const row = el(
        `<div role="group" aria-labelledby="${name}"><h4 id="${name}">${title} ${count}</h4><button type="button" aria-label="Delete ${title} ${count}">Delete</button>${boxes.map((box) => boxOf(box, `${title} ${count}: ${box[0]}`)).join('')}</div>`,
      );
      for (const box of row.querySelectorAll('[data-ask]')) box.dataset.q = box.dataset.ask;
      const current = row.querySelector('[data-current]');
      current?.addEventListener('change', () => {
        const ends = [...row.querySelectorAll('.field')].find((one) => /^(To|Bis)/.test(one.textContent));
        ends.hidden = current.checked;
      });
      section.querySelector('.rows').append(row);
    });
  };

  /** A further entry comes only once the last one is complete, and above it. */
  window.checkedSection = (title, add, boxes) => {
    const section = put(
      `<fieldset><legend>${title}</legend><div class="rows"></div><p class="hint"></p><a href="#" class="add">${add}</a></fieldset>`,
    );
    const rows = section.querySelector('.rows');
    section.querySelector('.add').addEventListener('click', (event) => {
      event.preventDefault();
      const last = rows.firstElementChild;
      if (last !== null && [...last.querySelectorAll('input')].some((box) => box.value === '')) {
        section.querySelector('.hint').textContent = 'Please complete this entry first.';
        return;
      }
      section.querySelector('.hint').textContent = '';
      rows.prepend(el(`<div class="row">${boxes.map((box) => boxOf(box, box[0])).join('')}</div>`));
    });
    const held = window.held;
    window.held = () => {
      const found = held();
      for (const [index, row] of [...rows.children].entries())
        for (const [label, value] of answers(row)) found[`${title} ${index + 1}: ${label}`] = value;
      return found;
    };
  };

  /** What grows by a button and is none of the profile's business: whoever presses it is seen. */
  window.neverSection = (title, add, kind = 'button') => {
    const section = put(`<section><h2>${title}</h2><button type="${kind}">${add}</button></section>`);
    section.querySelector('button').addEventListener('click', (event) => {
      event.preventDefault();
      keep(`${title}: ${add}`, 'pressed');
    });
  };
})();
