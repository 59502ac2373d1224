import { useCombobox, useSelect } from 'downshift';
import { useState } from 'react';
import { CITIES, COUNTRIES, keep, SOURCES } from './kit.ts';
import { Box, mount } from './react-kit.tsx';

function Typed({ label, items }: { label: string; items: readonly string[] }) {
  const [shown, setShown] = useState(items);
  const box = useCombobox({
    items: [...shown],
    onInputValueChange: ({ inputValue }) =>
      setShown(items.filter((item) => item.toLowerCase().includes(inputValue.toLowerCase()))),
    onSelectedItemChange: ({ selectedItem }) => keep(label, selectedItem),
  });
  return (
    <div className="c-field">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: downshift ties it to its box */}
      <label {...box.getLabelProps()}>{label}</label>
      <div className="c-field__box">
        <input {...box.getInputProps()} />
        <button type="button" aria-label="toggle menu" {...box.getToggleButtonProps()}>
          v
        </button>
      </div>
      <ul {...box.getMenuProps()}>
        {box.isOpen &&
          shown.map((item, index) => (
            <li key={item} {...box.getItemProps({ item, index })}>
              {item}
            </li>
          ))}
      </ul>
    </div>
  );
}

function Chosen({ label, items }: { label: string; items: readonly string[] }) {
  const list = useSelect({
    items: [...items],
    onSelectedItemChange: ({ selectedItem }) => keep(label, selectedItem),
  });
  return (
    <div className="c-field">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: downshift ties it to its button */}
      <label {...list.getLabelProps()}>{label}</label>
      <div
        className="c-field__toggle"
        {...list.getToggleButtonProps()}
        style={{ border: '1px solid', padding: 6 }}
      >
        <span>{list.selectedItem ?? 'Please choose'}</span>
      </div>
      <ul {...list.getMenuProps()}>
        {list.isOpen &&
          items.map((item, index) => (
            <li key={item} {...list.getItemProps({ item, index })}>
              {item}
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Lists drawn over downshift's hooks. */
function Form() {
  return (
    <form action="/sent" method="post">
      <h1>Apply for this job</h1>
      <Box id="name" label="Full name" question="Full name" />
      <Box id="mail" label="Email address" question="Email address" type="email" />
      <Typed label="City" items={CITIES} />
      <Typed label="Country" items={COUNTRIES} />
      <Chosen label="How did you hear about us?" items={SOURCES} />
      <Chosen label="Are you willing to relocate?" items={['Yes', 'No']} />
      <button type="submit">Send</button>
    </form>
  );
}

mount(<Form />);
