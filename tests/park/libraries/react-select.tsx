import { useState } from 'react';
import Select, { type GroupBase, type Props } from 'react-select';
import AsyncSelect from 'react-select/async';
import CreatableSelect from 'react-select/creatable';
import { CITIES, COUNTRIES, DEGREES, keep, LANGUAGES, SOURCES } from './kit.ts';
import { Box, mount } from './react-kit.tsx';

interface Choice {
  value: string;
  label: string;
}

const toChoices = (labels: readonly string[]): Choice[] => labels.map((label) => ({ value: label, label }));

function Question({
  id,
  label,
  ...rest
}: { id: string; label: string } & Props<Choice, false, GroupBase<Choice>>) {
  return (
    <div className="select">
      <label id={`${id}-label`} htmlFor={id} className="select__label">
        {label}
        <span aria-hidden="true">*</span>
      </label>
      <Select<Choice>
        inputId={id}
        aria-labelledby={`${id}-label`}
        classNamePrefix="select"
        required
        onChange={(choice) => keep(label, choice?.label)}
        {...rest}
      />
    </div>
  );
}

/** The boxes of a board whose lists are all react-select's: searchable, several, asked of a server, and open to new words. */
function Form() {
  const [languages, setLanguages] = useState<readonly Choice[]>([]);
  return (
    <form className="application--form" action="/sent" method="post">
      <h1>Data engineer</h1>
      <Box id="first_name" label="First Name" question="First Name" />
      <Box id="last_name" label="Last Name" question="Last Name" />
      <Box id="email" label="Email" question="Email" />
      <Question
        id="country"
        label="Country"
        options={toChoices(COUNTRIES)}
        menuPortalTarget={document.body}
      />
      <Question id="question_1" label="How did you hear about us?" options={toChoices(SOURCES)} />
      <Question
        id="question_2"
        label="Are you legally authorized to work in Germany?"
        options={toChoices(['Yes', 'No'])}
        isSearchable={false}
      />
      <Question id="degree--0" label="Degree" options={toChoices(DEGREES)} isClearable />
      <div className="select">
        <label htmlFor="city">City</label>
        <AsyncSelect<Choice>
          inputId="city"
          classNamePrefix="select"
          loadOptions={async (typed) => {
            await new Promise((resolve) => setTimeout(resolve, 300));
            return toChoices(CITIES.filter((city) => city.toLowerCase().startsWith(typed.toLowerCase())));
          }}
          onChange={(choice) => keep('City', choice?.label)}
        />
      </div>
      <div className="select">
        <label htmlFor="languages">Languages</label>
        <Select<Choice, true>
          inputId="languages"
          classNamePrefix="select"
          isMulti
          options={toChoices(LANGUAGES)}
          value={languages}
          onChange={(chosen) => {
            setLanguages(chosen);
            keep('Languages', chosen.map(({ label }) => label).join('\n'));
          }}
        />
      </div>
      <div className="select">
        <label htmlFor="skills">Skills</label>
        <CreatableSelect<Choice, true>
          inputId="skills"
          classNamePrefix="select"
          isMulti
          options={toChoices(['Java', 'Python', 'SQL', 'SQLite'])}
          onChange={(chosen) => keep('Skills', chosen.map(({ label }) => label).join('\n'))}
        />
      </div>
      <button type="submit">Submit application</button>
    </form>
  );
}

mount(<Form />);
