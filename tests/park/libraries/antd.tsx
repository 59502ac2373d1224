import { AutoComplete, Checkbox, DatePicker, Form, Input, Radio, Select, Switch, Upload } from 'antd';
import { CITIES, COUNTRIES, keep, LANGUAGES, SOURCES } from './kit.ts';
import { mount } from './react-kit.tsx';

const toChoices = (labels: readonly string[]) => labels.map((label) => ({ value: label, label }));

/** A company's own page in Ant's components. */
function Page() {
  return (
    <Form layout="vertical" name="apply" action="/sent">
      <h1>Apply</h1>
      <Form.Item name="first" label="First name" rules={[{ required: true }]}>
        <Input onChange={({ target }) => keep('First name', target.value)} />
      </Form.Item>
      <Form.Item name="last" label="Last name" rules={[{ required: true }]}>
        <Input onChange={({ target }) => keep('Last name', target.value)} />
      </Form.Item>
      <Form.Item name="email" label="Email" rules={[{ required: true }]}>
        <Input onChange={({ target }) => keep('Email', target.value)} />
      </Form.Item>
      <Form.Item name="country" label="Country" rules={[{ required: true }]}>
        <Select
          showSearch
          options={toChoices(COUNTRIES)}
          onChange={(value: string) => keep('Country', value)}
        />
      </Form.Item>
      <Form.Item name="city" label="City">
        <AutoComplete
          options={toChoices(CITIES)}
          showSearch={{ filterOption: true }}
          onChange={(value: string) => keep('City', value)}
        />
      </Form.Item>
      <Form.Item name="source" label="How did you hear about us?">
        <Select
          options={toChoices(SOURCES)}
          onChange={(value: string) => keep('How did you hear about us?', value)}
        />
      </Form.Item>
      <Form.Item name="languages" label="Languages">
        <Select
          mode="multiple"
          options={toChoices(LANGUAGES)}
          onChange={(value: string[]) => keep('Languages', value.join('\n'))}
        />
      </Form.Item>
      <Form.Item name="start" label="Earliest start date" rules={[{ required: true }]}>
        <DatePicker onChange={(value) => keep('Earliest start date', value?.format('YYYY-MM-DD'))} />
      </Form.Item>
      <Form.Item name="move" label="Are you willing to relocate?">
        <Radio.Group
          options={toChoices(['Yes', 'No'])}
          optionType="button"
          onChange={({ target }) => keep('Are you willing to relocate?', String(target.value))}
        />
      </Form.Item>
      <Form.Item
        name="auth"
        label="Are you legally authorized to work in Germany?"
        rules={[{ required: true }]}
      >
        <Radio.Group
          options={toChoices(['Yes', 'No'])}
          onChange={({ target }) => keep('Authorized', String(target.value))}
        />
      </Form.Item>
      <Form.Item
        name="resume"
        label="Resume"
        rules={[{ required: true }]}
        valuePropName="fileList"
        getValueFromEvent={({ fileList }) => fileList}
      >
        <Upload
          beforeUpload={() => false}
          maxCount={1}
          onChange={({ fileList }) => keep('Resume', fileList[0]?.name)}
        >
          <button type="button">Click to upload</button>
        </Upload>
      </Form.Item>
      <Form.Item name="remote" label="Only remote">
        <Switch onChange={(on) => keep('Only remote', on ? 'Yes' : '')} />
      </Form.Item>
      <Form.Item name="news" valuePropName="checked">
        <Checkbox onChange={({ target }) => keep('News', target.checked ? 'Yes' : '')}>
          Keep me posted about future openings
        </Checkbox>
      </Form.Item>
      <button type="submit">Send application</button>
    </Form>
  );
}

mount(<Page />);
