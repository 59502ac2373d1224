// Lists that open, in the shapes of Radix, MUI, Ant Design, Choices.js, Downshift, a grid, plain items, and Workday.
(() => {
  const { el, put, newId, keep, opening, typing } = window;

  window.radix = (question, options) => {
    const id = newId('radix-');
    const field = put(`<div class="field"><label id="${id}l">${question} <span>*</span></label>
    <button type="button" role="combobox" aria-labelledby="${id}l" aria-controls="${id}" aria-expanded="false" aria-autocomplete="none" aria-required="true"><span>Pick one</span></button>
    <select aria-hidden="true" tabindex="-1" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)"><option value=""></option>${options.map((one) => `<option>${one}</option>`).join('')}</select></div>`);
    const button = field.querySelector('button');
    opening(button, {
      options,
      on: 'pointerdown',
      pick: 'pointerup',
      list: (items) => `<div role="listbox" id="${id}"><div role="presentation">${items}</div></div>`,
      item: (text, index) =>
        `<div role="option" data-item aria-labelledby="${id}o${index}" tabindex="-1"><span id="${id}o${index}">${text}</span></div>`,
      chosen: (text) => {
        button.firstElementChild.textContent = text;
        field.querySelector('select').value = text;
        keep(question, text);
      },
    });
  };

  window.mui = (question, options) => {
    const id = newId('mui-');
    const field =
      put(`<div class="MuiFormControl-root"><label id="${id}l" class="MuiInputLabel-root">${question}<span aria-hidden="true" class="MuiFormLabel-asterisk"> *</span></label>
    <div class="MuiInputBase-root"><div tabindex="0" role="combobox" id="${id}" aria-expanded="false" aria-haspopup="listbox" aria-labelledby="${id}l ${id}" class="MuiSelect-select" style="min-height:24px;border:1px solid">&#8203;</div>
    <input aria-hidden="true" tabindex="-1" class="MuiSelect-nativeInput" value="" style="opacity:0;position:absolute;pointer-events:none;width:100px"></div></div>`);
    const box = field.querySelector('[role=combobox]');
    opening(box, {
      options,
      on: 'mousedown',
      list: (items) =>
        `<div role="presentation" class="MuiModal-root"><ul role="listbox" tabindex="-1">${items}</ul></div>`,
      item: (text) => `<li role="option" data-item data-value="${text}" tabindex="0">${text}</li>`,
      chosen: (text) => {
        box.textContent = text;
        field.querySelector('input').value = text;
        keep(question, text);
      },
    });
  };

  window.antd = (question, options) => {
    const id = newId('apply_');
    const field =
      put(`<div class="ant-form-item"><div class="ant-form-item-label"><label for="${id}" class="ant-form-item-required" title="${question}">${question}</label></div>
    <div class="ant-select" style="position:relative;width:220px"><div class="ant-select-selector" style="border:1px solid;height:28px"><span class="ant-select-selection-search"><input id="${id}" type="search" autocomplete="off" role="combobox" aria-expanded="false" aria-haspopup="listbox" aria-owns="${id}_list" aria-autocomplete="list" aria-controls="${id}_list" readonly unselectable="on" style="opacity:0;width:200px"></span><span class="ant-select-selection-placeholder">Select</span></div><span class="ant-select-arrow"></span></div></div>`);
    const input = field.querySelector('input');
    const box = field.querySelector('.ant-select');
    opening(box, {
      options,
      on: 'mousedown',
      list: (items) =>
        `<div class="ant-select-dropdown"><div role="listbox" id="${id}_list" style="height:0;width:0;overflow:hidden"><div role="option" id="${id}_list_0" aria-label="${options[0]}"></div></div><div class="rc-virtual-list"><div class="rc-virtual-list-holder">${items}</div></div></div>`,
      item: (text) =>
        `<div data-item class="ant-select-item ant-select-item-option" title="${text}"><div class="ant-select-item-option-content">${text}</div></div>`,
      chosen: (text) => {
        field.querySelector('.ant-select-selection-placeholder, .ant-select-selection-item').outerHTML =
          `<span class="ant-select-selection-item" title="${text}">${text}</span>`;
        input.setAttribute('aria-expanded', 'false');
        keep(question, text);
      },
    });
  };

  window.choices = (question, options) => {
    const id = newId('choice-');
    const field =
      put(`<div class="form-group"><label for="${id}">${question}</label><div class="choices" data-type="select-one" role="combobox" tabindex="0" aria-haspopup="true" aria-expanded="false"><div class="choices__inner" style="border:1px solid;min-height:24px"><select id="${id}" class="choices__input" hidden tabindex="-1" data-choice="active"><option value="" selected></option></select><div class="choices__list choices__list--single"><div class="choices__item choices__placeholder choices__item--selectable">Please choose</div></div></div>
    <div class="choices__list choices__list--dropdown" aria-expanded="false" style="display:none"><input type="search" class="choices__input choices__input--cloned" role="textbox" aria-label="Please choose"><div class="choices__list" role="listbox">${options.map((text, index) => `<div class="choices__item choices__item--choice" role="option" data-value="${text}" id="${id}-item-choice-${index}">${text}</div>`).join('')}</div></div></div></div>`);
    const box = field.querySelector('.choices');
    const list = field.querySelector('.choices__list--dropdown');
    box.addEventListener('click', (event) => {
      const choice = event.target.closest('.choices__item--choice');
      list.style.display = choice === null ? 'block' : 'none';
      if (choice === null) return;
      const text = choice.textContent;
      field.querySelector('select').innerHTML = `<option value="${text}" selected>${text}</option>`;
      field.querySelector('.choices__list--single').innerHTML =
        `<div class="choices__item choices__item--selectable" data-item>${text}</div>`;
      keep(question, text);
    });
  };

  /** A text box with a list whose items are `cell`s of `rows`, plain `li`, or options. */
  window.suggest = (
    question,
    options,
    { shape = 'option', delay = 0, least = 0, only = null, extra = [] } = {},
  ) => {
    const id = newId('suggest-');
    const shapes = {
      option: [
        (items) => `<ul role="listbox" id="${id}">${items}</ul>`,
        (text) => `<li role="option" data-item>${text}</li>`,
      ],
      grid: [
        (items) => `<div role="grid" id="${id}">${items}</div>`,
        (text) => `<div role="row"><div role="gridcell" data-item>${text}</div></div>`,
      ],
      plain: [(items) => `<ul id="${id}">${items}</ul>`, (text) => `<li data-item>${text}</li>`],
      pac: [
        (items) => `<div class="pac-container pac-logo">${items}</div>`,
        (text) =>
          `<div class="pac-item" data-item><span class="pac-icon"></span><span class="pac-item-query">${text.split(', ')[0]}</span><span>, ${text.split(', ').slice(1).join(', ')}</span></div>`,
      ],
    };
    const [list, item] = shapes[shape];
    const named =
      shape === 'pac'
        ? ''
        : `role="combobox" aria-expanded="false" aria-controls="${id}" aria-autocomplete="list"`;
    const field = put(
      `<div class="field"><label for="${id}i">${question}</label><input id="${id}i" type="text" ${named} autocomplete="off"></div>`,
    );
    const input = field.querySelector('input');
    typing(input, {
      options: (text) =>
        [...extra, ...options]
          .filter((one) => one.toLowerCase().includes(text) || extra.includes(one))
          .slice(0, 12),
      list,
      item,
      delay,
      least,
      only,
      chosen: (text) => {
        input.value = text;
        keep(question, text);
      },
    });
    input.addEventListener('change', () => {
      if (!options.includes(input.value)) keep(question, `typed: ${input.value}`);
    });
  };

  /** A button whose list holds only what can be seen of it. */
  window.virtual = (question, options) => {
    const id = newId('virtual-');
    const field = put(
      `<div class="field"><span id="${id}l">${question}</span><button type="button" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="${id}l ${id}b" id="${id}b">Choose</button></div>`,
    );
    const button = field.querySelector('button');
    const height = 24;
    button.addEventListener('click', () => {
      document.querySelector(`#${id}`)?.remove();
      const popup = el(
        `<div id="${id}" role="listbox" style="position:absolute;background:#fff;height:192px;overflow-y:auto;width:220px;z-index:9;border:1px solid"><div style="position:relative;height:${options.length * height}px"></div></div>`,
      );
      field.append(popup);
      const draw = () => {
        const first = Math.max(0, Math.floor(popup.scrollTop / height) - 2);
        popup.firstElementChild.innerHTML = options
          .slice(first, first + 14)
          .map(
            (text, index) =>
              `<div role="option" style="position:absolute;top:${(first + index) * height}px;height:${height}px">${text}</div>`,
          )
          .join('');
      };
      popup.addEventListener('scroll', draw);
      popup.addEventListener('click', (event) => {
        const text = event.target.closest('[role=option]')?.textContent;
        if (text === undefined) return;
        button.textContent = text;
        keep(question, text);
        popup.remove();
      });
      button.setAttribute('aria-controls', id);
      draw();
    });
  };

  /** Several are chosen; each becomes a chip, and the list stays open. */
  window.chips = (question, options) => {
    const id = newId('chips-');
    const field = put(
      `<div class="field"><label for="${id}i">${question}</label><div class="select__control"><div class="chips"></div><input id="${id}i" role="combobox" aria-expanded="false" aria-controls="${id}" aria-autocomplete="list" aria-multiselectable="true"></div></div>`,
    );
    const input = field.querySelector('input');
    const box = field.querySelector('.chips');
    const chosen = [];
    const draw = () => {
      box.innerHTML = chosen
        .map(
          (text) =>
            `<div class="select__multi-value"><div class="select__multi-value__label">${text}</div><div role="button" aria-label="Remove ${text}">x</div></div>`,
        )
        .join('');
      if (chosen.length > 0) keep(question, chosen.join('\n'));
    };
    typing(input, {
      options: (text) => {
        const left = options.filter((one) => one.toLowerCase().includes(text) && !chosen.includes(one));
        return text === '' || options.some((one) => one.toLowerCase() === text)
          ? left
          : [`Create "${input.value}"`, ...left];
      },
      list: (items) => `<div role="listbox" id="${id}">${items}</div>`,
      item: (text) => `<div role="option" data-item>${text}</div>`,
      chosen: (text) => {
        chosen.push(text);
        input.value = '';
        draw();
      },
    });
  };

  /** A button over a menu of radios that are hidden until it opens. */
  window.menuRadios = (question, name, options) => {
    const id = newId('menu-');
    const field =
      put(`<div class="form-field"><div class="label" id="${id}l">${question}</div><div class="dropdown"><button type="button" aria-haspopup="true" aria-expanded="false" aria-labelledby="${id}l"><span>Select an option</span></button>
    <ul class="dropdown-menu" style="display:none;position:absolute;background:#fff;z-index:9">${options.map((text, index) => `<li><input type="radio" style="opacity:0;position:absolute" name="${name}" value="${index}" id="${id}${index}"><label for="${id}${index}">${text}</label></li>`).join('')}</ul></div></div>`);
    const [button, list] = [field.querySelector('button'), field.querySelector('ul')];
    button.addEventListener('click', () => {
      list.style.display = list.style.display === 'none' ? 'block' : 'none';
    });
    list.addEventListener('change', (event) => {
      const text = event.target.nextElementSibling.textContent;
      button.firstElementChild.textContent = text;
      list.style.display = 'none';
      keep(question, text);
    });
  };

  /** A drawn list whose native one stands elsewhere in the form. */
  window.drawnApart = (question, name, options) => {
    const id = newId('drawn-');
    const field = put(
      `<div class="row"><div class="native" style="display:none"><select name="${name}" id="${id}"><option value=""></option>${options.map((text) => `<option>${text}</option>`).join('')}</select></div><div class="caption"><label for="${id}">${question}</label></div><div class="dd"><div class="dd-head" tabindex="0" style="border:1px solid;cursor:pointer"><span class="dd-text">Select...</span></div><div class="dd-list" style="display:none">${options.map((text) => `<div class="dd-option">${text}</div>`).join('')}</div></div></div>`,
    );
    const list = field.querySelector('.dd-list');
    field.querySelector('.dd-head').addEventListener('click', () => {
      list.style.display = list.style.display === 'none' ? 'block' : 'none';
    });
    const set = (text) => {
      field.querySelector('.dd-text').textContent = text;
      list.style.display = 'none';
      keep(question, text);
    };
    list.addEventListener('click', (event) => {
      const option = event.target.closest('.dd-option');
      if (option === null) return;
      field.querySelector('select').value = option.textContent;
      set(option.textContent);
    });
    field.querySelector('select').addEventListener('change', (event) => set(event.target.value));
  };
})();
