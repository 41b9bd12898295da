import { offers } from '../../../src/core/register/offers';
import { providers } from '../../../src/core/register/providers';
import { fieldOf } from '../../../src/core/tables/field-text';
import { readField } from '../../../src/core/tables/read-field';
import { officeOf, raw } from '../office-of';

const data = officeOf({ providers: [{ id: 'p-1', name: raw('Verein\u202e für\valle') }] });

function read(name: keyof typeof offers.columns, typed: string): unknown {
  const found = readField(offers.columns[name], typed, data.context, data.tables);
  return found.ok ? found.value : found.issues.map(({ code }) => code);
}

describe('what somebody types into a field', () => {
  it('is cleaned like what a file brings', () => {
    expect(read('title', 'Titel\vzwei\u0007 \u202emit Folgen\u2066')).toBe('Titel zwei mit Folgen');
    expect(read('description', 'Zeile\veins\r\nzwei')).toBe('Zeile\neins\nzwei');
    expect(read('title', '\u202e \u0000')).toBeNull();
    expect(read('capMax', '\u202d18\u202c')).toBe(18);
  });

  it('keeps everything else', () => {
    const text = 'C\u200e++ für 👩\u200d👧, می\u200cخواهم, Alt\nEnter';
    expect(read('title', text)).toBe(text);
  });

  it('finds the row that it names, as its cell has it', () => {
    expect(read('provider', 'Verein\u202e für\valle')).toBe('p-1');
  });
});

describe('what a field shows', () => {
  it('is clean, whoever has filled the cell', () => {
    const [entry] = data.rows(providers);
    expect(entry && fieldOf(providers, entry, 'name', data.context)).toBe('Verein für\nalle');
  });
});
