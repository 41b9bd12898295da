/**
 * The Office versions we serve: which file of the client library they load and which requirement sets they have.
 * Sources: the requirement set pages of the documentation (ExcelApi, WordApi, RichApiRuntime by version of Office);
 * `DelayForCellEdit` is asked for by the client itself before it sends that flag.
 */

/** Highest version of each requirement set, e.g. `{ ExcelApi: '1.14' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

export type OfficeName = 'ltsc2021' | 'ltsc2024' | 'm365' | 'mac' | 'web';

export interface OfficeVersion {
  readonly title: string;
  /** As in `Office.context.platform`. */
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline';
  /** Files of the client library, by application. */
  readonly files: Readonly<Record<'Excel' | 'Word', string>>;
  readonly sets: RequirementSets;
  /** Most bytes of a request and of an answer. */
  readonly payloadLimit: number;
}

const common: RequirementSets = {
  RichApiRuntime: '1.2',
  DelayForCellEdit: '1.1',
  Settings: '1.1',
  CustomXmlParts: '1.1',
  DialogApi: '1.2',
};

const windowsFiles = { Excel: 'excel-win32-16.01.js', Word: 'word-win32-16.01.js' };

export const officeVersions: Readonly<Record<OfficeName, OfficeVersion>> = {
  ltsc2021: {
    title: 'Office LTSC 2021',
    platform: 'PC',
    files: windowsFiles,
    sets: { ...common, ExcelApi: '1.14', WordApi: '1.3' },
    payloadLimit: Infinity,
  },
  ltsc2024: {
    title: 'Office LTSC 2024',
    platform: 'PC',
    files: windowsFiles,
    sets: { ...common, ExcelApi: '1.17', WordApi: '1.8' },
    payloadLimit: Infinity,
  },
  m365: {
    title: 'Microsoft 365',
    platform: 'PC',
    files: windowsFiles,
    sets: { ...common, ExcelApi: '1.21', WordApi: '1.9' },
    payloadLimit: Infinity,
  },
  mac: {
    title: 'Microsoft 365 (Mac)',
    platform: 'Mac',
    files: { Excel: 'excel-mac-16.00.js', Word: 'word-mac-16.00.js' },
    sets: { ...common, ExcelApi: '1.21', WordApi: '1.9' },
    payloadLimit: Infinity,
  },
  web: {
    title: 'Office (Web)',
    platform: 'OfficeOnline',
    files: { Excel: 'excel-web-16.00.js', Word: 'word-web-16.00.js' },
    sets: { ...common, ExcelApi: '1.21', WordApi: '1.9' },
    payloadLimit: 5 * 1024 * 1024,
  },
};

/** The version this run of the tests is about: the variable MUT_OFFICE, else the oldest we serve. */
export function officeOfThisRun(): OfficeVersion {
  const name = process.env['MUT_OFFICE'] ?? 'ltsc2021';
  if (!isOfficeName(name)) {
    throw new Error(`MUT_OFFICE is ${name}; it must be one of ${Object.keys(officeVersions).join(', ')}`);
  }
  return officeVersions[name];
}

function isOfficeName(name: string): name is OfficeName {
  return Object.hasOwn(officeVersions, name);
}
