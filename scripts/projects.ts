import { namedFunctions, unitNamedFunctions } from './calledByName';

/** A script that is pushed to Google. */
export interface Project {
  /** With its manifest and `.clasp.json`, from the root; it is built into `dist` in there. */
  readonly folder: string;
  /** The table of its functions. */
  readonly entry: string;
  /** Folders of `src/ui/pages` that it shows; all where none is named. */
  readonly pages?: readonly string[];
  /** Functions that Google or a page calls by name, by who names them. */
  readonly named: Readonly<Record<string, readonly string[]>>;
}

export const projects = {
  office: { folder: '.', entry: 'src/entry.ts', named: namedFunctions },
  units: { folder: 'units', entry: 'src/unitEntry.ts', pages: ['myWork'], named: unitNamedFunctions },
} as const satisfies Readonly<Record<string, Project>>;
