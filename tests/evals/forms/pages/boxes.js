// Dates, phones, toggles, uploads and repeated sections, in the shapes that pages draw them.
(() => {
  const { el, put, newId, keep } = window;

  /** MUI X: each part of the date is a spinbutton that takes keys. */
  window.spinDate = (question, parts = ['Month', 'Day', 'Year']) => {
    const id = newId('date-');
    const size = { Month: 2, Day: 2, Year: 4 };
    const blank = { Month: 'MM', Day: 'DD', Year: 'YYYY' };
    const field = put(
      `<div class="MuiPickersTextField-root"><label id="${id}" class="MuiInputLabel-root">${question}<span aria-hidden="true"> *</span></label><div role="group" aria-labelledby="${id}" class="MuiPickersInputBase-root"><div class="MuiPickersSectionList-root" contenteditable="false">${parts.map((part) => `<span><span contenteditable="true" role="spinbutton" aria-label="${part}" aria-valuetext="Empty" aria-valuemin="1" inputmode="numeric">${blank[part]}</span></span>`).join('<span>/</span>')}</div><button type="button" aria-label="Choose date">+</button><input type="text" aria-hidden="true" tabindex="-1" value="" style="position:absolute;opacity:0;width:1px"></div></div>`,
    );
    const spins = [...field.querySelectorAll('[role=spinbutton]')];
    const texts = parts.map(() => '');
    const draw = () => {
      for (const [index, spin] of spins.entries()) {
        spin.textContent = texts[index] || blank[parts[index]];
        spin.setAttribute('aria-valuetext', texts[index] || 'Empty');
        if (texts[index]) spin.setAttribute('aria-valuenow', String(Number(texts[index])));
      }
      if (texts.every((text, index) => text.length === size[parts[index]])) keep(question, texts.join('/'));
    };
    for (const [index, spin] of spins.entries()) {
      let fresh = true;
      spin.addEventListener('focus', () => {
        fresh = true;
      });
      spin.addEventListener('beforeinput', (event) => event.preventDefault());
      spin.addEventListener('keydown', (event) => {
        if (event.key === 'Backspace' || event.key === 'Delete') texts[index] = '';
        if (/^\d$/.test(event.key)) {
          texts[index] = (fresh ? '' : texts[index]) + event.key;
          fresh = false;
          if (texts[index].length >= size[parts[index]]) {
            texts[index] = texts[index].slice(-size[parts[index]]);
            spins[index + 1]?.focus();
          }
        }
        draw();
      });
    }
  };

  /** A box that only its calendar may fill. */
  window.calendar = (question, { readonly = true, dialog = true, arrows = true } = {}) => {
    const id = newId('cal-');
    const role = dialog ? 'role="combobox" aria-haspopup="dialog" aria-expanded="false"' : '';
    const field = put(
      `<div class="field"><label for="${id}">${question}</label><input id="${id}" type="text" ${readonly ? 'readonly' : ''} ${role} placeholder="Select date" autocomplete="off"></div>`,
    );
    const input = field.querySelector('input');
    const shown = new Date(2026, 10, 1);
    let popup = null;
    const day = (text) => `<td role="gridcell"><button type="button" class="day">${text}</button></td>`;
    const draw = () => {
      const days = new Date(shown.getFullYear(), shown.getMonth() + 1, 0).getDate();
      const title = shown.toLocaleString('en', { month: 'long', year: 'numeric' });
      popup.innerHTML = `<div class="head">${arrows ? '<button type="button" aria-label="Previous month">&lt;</button>' : ''}<span aria-live="polite">${title}</span><button type="button" aria-label="Next month">&gt;</button></div><table role="grid" aria-label="${title}"><tr>${Array.from({ length: days }, (_, index) => day(index + 1) + (index % 7 === 6 ? '</tr><tr>' : '')).join('')}</tr></table>`;
    };
    input.addEventListener('click', () => {
      if (popup !== null) return;
      popup = el(
        '<div role="dialog" aria-label="Choose date" class="calendar" style="border:1px solid"></div>',
      );
      field.append(popup);
      draw();
      popup.addEventListener('click', (event) => {
        const name = event.target.getAttribute('aria-label');
        if (name === 'Next month' || name === 'Previous month') {
          shown.setMonth(shown.getMonth() + (name === 'Next month' ? 1 : -1));
          draw();
        } else if (event.target.matches('.day')) {
          const text = event.target.textContent.padStart(2, '0');
          input.value = `${String(shown.getMonth() + 1).padStart(2, '0')}/${text}/${shown.getFullYear()}`;
          keep(question, input.value);
          popup.remove();
          popup = null;
        }
      });
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || popup === null) return;
      popup.remove();
      popup = null;
    });
  };

  /** A box that writes its own signs between digits and takes nothing else. `#` stands for a digit. */
  window.mask = (question, pattern, { type = 'text', help = '' } = {}) => {
    const id = newId('mask-');
    const field = put(
      `<div class="field"><label for="${id}">${question}</label><input id="${id}" type="${type}" inputmode="numeric" aria-describedby="${id}h"><small id="${id}h">${help}</small></div>`,
    );
    const input = field.querySelector('input');
    input.addEventListener('input', () => {
      const digits = [...input.value.replace(/\D/g, '')];
      let text = '';
      for (const sign of pattern) {
        if (digits.length === 0) break;
        text += sign === '#' ? digits.shift() : sign;
      }
      input.value = text;
      keep(question, text);
    });
  };

  /** Buttons for yes and no, each in an item of a list. */
  window.toggles = (question, options = ['Yes', 'No'], { pressed = true } = {}) => {
    const field = put(
      `<div class="question"><p class="question-title">${question} <span class="req">*</span></p><ul class="choices-list" style="list-style:none">${options.map((text) => `<li><button type="button" class="choice" ${pressed ? 'aria-pressed="false"' : ''}>${text}</button></li>`).join('')}</ul></div>`,
    );
    const buttons = [...field.querySelectorAll('button')];
    for (const button of buttons)
      button.addEventListener('click', () => {
        for (const one of buttons) {
          if (pressed) one.setAttribute('aria-pressed', String(one === button));
          one.classList.toggle('is-selected', one === button);
        }
        keep(question, button.textContent);
      });
  };

  /** An upload behind a button, a link or a tile; `input`: in the page but hidden, elsewhere, or made when it is needed. */
  window.upload = (question, { shape = 'button', input = 'hidden', required = true } = {}) => {
    const id = newId('upload-');
    const shapes = {
      button: '<button type="button" class="open">Upload file</button>',
      link: '<a href="#" class="open">Attach</a>',
      tile: '<div class="dropzone open" role="button" tabindex="0"><p>Drag and drop your file here or <b>browse</b></p></div>',
    };
    const native = `<input type="file" id="${id}" style="display:none">`;
    const field = put(
      `<div class="upload-field"><div class="field-label">${question}${required ? ' <abbr title="required">*</abbr>' : ''}</div>${shapes[shape]}${input === 'hidden' ? native : ''}<span class="file-name"></span></div>`,
    );
    const taken = (box) =>
      box.addEventListener('change', () => {
        if (box.files.length === 0) return;
        field.querySelector('.file-name').textContent = box.files[0].name;
        keep(question, box.files[0].name);
      });
    let box = field.querySelector('input');
    if (input === 'far') {
      box = el(native);
      document.body.append(box);
    }
    if (box !== null) taken(box);
    field.querySelector('.open').addEventListener('click', (event) => {
      event.preventDefault();
      if (input === 'made') {
        box = document.createElement('input');
        box.type = 'file';
        taken(box);
      }
      box.click();
    });
  };

  /** A section with "Add": each press brings one more block of boxes. */
  window.repeated = (title, add, boxes) => {
    const field = put(
      `<section><h3>${title}</h3><div class="blocks"></div><button type="button" class="add">${add}</button></section>`,
    );
    let blocks = 0;
    field.querySelector('.add').addEventListener('click', () => {
      blocks += 1;
      const id = `${title.replace(/\W/g, '')}-${blocks}`;
      const made = boxes
        .map(
          ([label, type], index) =>
            `<div><label for="${id}-${index}">${label}</label><input id="${id}-${index}" name="${id}-${index}" type="${type ?? 'text'}" data-q="${title} ${blocks}: ${label}"></div>`,
        )
        .join('');
      field
        .querySelector('.blocks')
        .append(
          el(
            `<div class="block"><h4>${title} ${blocks}</h4>${made}<button type="button">Remove</button></div>`,
          ),
        );
    });
  };
})();
