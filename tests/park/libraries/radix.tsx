import * as Checkbox from '@radix-ui/react-checkbox';
import * as RadioGroup from '@radix-ui/react-radio-group';
import * as Select from '@radix-ui/react-select';
import { COUNTRIES, keep, SOURCES } from './kit.ts';
import { Box, mount } from './react-kit.tsx';

function List({ id, label, items }: { id: string; label: string; items: readonly string[] }) {
  return (
    <div className="space-y-2">
      <label htmlFor={id}>{label}</label>
      <Select.Root name={id} onValueChange={(value) => keep(label, value)}>
        <Select.Trigger id={id}>
          <Select.Value placeholder="Select..." />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content>
            <Select.Viewport>
              {items.map((item) => (
                <Select.Item key={item} value={item}>
                  <Select.ItemText>{item}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    </div>
  );
}

function Choice({ id, label }: { id: string; label: string }) {
  return (
    <div className="space-y-2">
      <p id={`${id}-label`}>{label}</p>
      <RadioGroup.Root
        name={id}
        aria-labelledby={`${id}-label`}
        onValueChange={(value) => keep(label, value)}
      >
        {['Yes', 'No'].map((item) => (
          <div key={item} className="flex">
            <RadioGroup.Item value={item} id={`${id}-${item}`} style={{ width: 16, height: 16 }}>
              <RadioGroup.Indicator>•</RadioGroup.Indicator>
            </RadioGroup.Item>
            <label htmlFor={`${id}-${item}`}>{item}</label>
          </div>
        ))}
      </RadioGroup.Root>
    </div>
  );
}

/** A young board's page over Radix's primitives. */
function Form() {
  return (
    <form action="/sent" method="post">
      <h1>Data engineer</h1>
      <Box id="name" label="Name" question="Name" />
      <Box id="email" label="Email" question="Email" type="email" />
      <List id="country" label="Country" items={COUNTRIES} />
      <List id="source" label="How did you hear about us?" items={SOURCES} />
      <Choice id="move" label="Are you willing to relocate?" />
      <Choice id="auth" label="Are you legally authorized to work in Germany?" />
      <div className="flex">
        <Checkbox.Root
          id="news"
          style={{ width: 16, height: 16 }}
          onCheckedChange={(on) => keep('News', on === true ? 'Yes' : '')}
        >
          <Checkbox.Indicator>✓</Checkbox.Indicator>
        </Checkbox.Root>
        <label htmlFor="news">I would like to receive news about future vacancies</label>
      </div>
      <button type="submit">Apply</button>
    </form>
  );
}

mount(<Form />);
