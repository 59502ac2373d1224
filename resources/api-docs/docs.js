// The page on which the API can be browsed: it shows /openapi.json and can try a call. It loads nothing else.

const byId = (id) => document.getElementById(id);
const make = (tag, text = '', attributes = {}) => {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** A value of a schema, to begin with: what must be there, with its default where it has one. */
function sample(schema = {}) {
  if ('default' in schema) return schema.default;
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const variant = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (variant) return sample(variant);
  if (schema.type === 'object')
    return Object.fromEntries((schema.required ?? []).map((key) => [key, sample(schema.properties?.[key])]));
  if (schema.type === 'array') return [];
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 0;
  return schema.type === 'boolean' ? false : '';
}

function tryForm(base, path, method, operation) {
  const form = make('form');
  const parameters = (operation.parameters ?? []).map((parameter) => {
    const label = make('label', `${parameter.name} `);
    const input = make('input', '', { name: parameter.name });
    label.append(input);
    form.append(label);
    return { parameter, input };
  });
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  const body = schema
    ? make('textarea', JSON.stringify(sample(schema), null, 2), { 'aria-label': 'Body' })
    : null;
  if (body) form.append(body);
  form.append(make('button', 'Try it', { type: 'submit' }));
  const answer = make('pre');
  answer.hidden = true;
  form.append(answer);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    let address = base + path;
    const query = new URLSearchParams();
    for (const { parameter, input } of parameters) {
      if (parameter.in === 'path')
        address = address.replace(`{${parameter.name}}`, encodeURIComponent(input.value));
      else if (input.value !== '') query.set(parameter.name, input.value);
    }
    if (query.size > 0) address += `?${query}`;
    answer.hidden = false;
    answer.textContent = '...';
    try {
      const response = await fetch(address, {
        method: method.toUpperCase(),
        headers: {
          authorization: `Bearer ${byId('token').value}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: body.value } : {}),
      });
      const text = await response.text();
      answer.textContent = `${response.status}\n${pretty(text)}`;
    } catch (error) {
      answer.textContent = `No answer: ${error.message}`;
    }
  });
  return form;
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function shown(base, path, method, operation) {
  const details = make('details');
  const summary = make('summary');
  summary.append(
    make('span', method.toUpperCase(), { class: 'method' }),
    ' ',
    make('code', path),
    ` ${operation.summary ?? ''}`,
  );
  details.append(summary);
  // Built when it is first opened: there are many.
  details.addEventListener(
    'toggle',
    () => {
      const schema = operation.requestBody?.content?.['application/json']?.schema;
      if (schema) details.append(make('p', 'Takes'), make('pre', JSON.stringify(schema, null, 2)));
      const good = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith('2'));
      const given = Object.values(good?.[1].content ?? {})[0]?.schema;
      if (given) details.append(make('p', 'Gives'), make('pre', JSON.stringify(given, null, 2)));
      details.append(tryForm(base, path, method, operation));
    },
    { once: true },
  );
  return details;
}

const { info, paths, servers } = await (await fetch('/openapi.json')).json();
byId('about').textContent = info.description;
const base = new URL(servers[0].url).pathname;
const groups = new Map();
for (const [path, methods] of Object.entries(paths))
  for (const [method, operation] of Object.entries(methods)) {
    const tag = operation.tags?.[0] ?? 'other';
    const rows = groups.get(tag) ?? [];
    rows.push({
      words: `${path} ${operation.summary}`.toLowerCase(),
      element: shown(base, path, method, operation),
    });
    groups.set(tag, rows);
  }
for (const [tag, rows] of groups) {
  const section = make('section');
  section.append(make('h2', tag), ...rows.map(({ element }) => element));
  byId('calls').append(section);
  byId('find').addEventListener('input', (event) => {
    const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) row.element.hidden = !words.every((word) => row.words.includes(word));
    section.hidden = rows.every(({ element }) => element.hidden);
  });
}
