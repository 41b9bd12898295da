/** A form of the sample county as the commands make it. */
import { makeSampleFiles } from '../scenario/sample-files';

export async function goodForm(): Promise<Uint8Array> {
  const { forms } = await makeSampleFiles();
  const [first] = forms.values();
  if (first === undefined) throw new Error('The sample county has no form');
  return first.bytes;
}
