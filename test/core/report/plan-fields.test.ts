import type { PaperDocument } from '../../../src/core/report/paper-document';
import { planFields } from '../../../src/core/report/plan-fields';

function valueOf(landkreis: string): string | undefined {
  const paper: PaperDocument = { title: '', author: '', sections: [], fields: { landkreis } };
  const notes = { sections: new Map(), fields: new Map(), writing: new Map() };
  const field = { name: 'landkreis', kind: 'mark' as const, text: '{{mut:landkreis}}', place: 0 };
  return planFields({ sections: [], fields: [field], notes, readOnly: false }, paper, []).actions[0]?.value;
}

describe('the value of a field', () => {
  it.each([
    ['Land\tkreis', 'Land kreis'],
    ['Land\u0000kreis\u001f ', 'Landkreis'],
    ['Landkreis\vNord', 'Landkreis\nNord'],
    ['\u202eLandkreis', 'Landkreis'],
    [' \u0001 ', '\u00a0'],
  ])('%j is written and remembered as a document holds it: %j', (value, expected) => {
    expect(valueOf(value)).toBe(expected);
  });
});
