import { namesIn } from '../../scripts/lists/listOf';
import type { Family } from '../../src/core/findings/findings';
import { codesOf } from '../../src/core/findings/inOrder';
import { projectFiles, root, textOf } from './projectFiles';

const ruleFolders = {
  row: 'src/core/validation/rules/row',
  across: 'src/core/validation/rules/across',
  appraisal: 'src/core/validation/rules/appraisal',
  figures: 'src/core/validation/rules/figures',
  evidence: 'src/core/evidence/examination/rules',
} as const;

type RuleFamily = keyof typeof ruleFolders;

/** Findings that no rule of their own makes, with the folders of those that do. */
const finders: Readonly<Record<Exclude<Family, RuleFamily>, string>> = {
  keys: 'src/core/validation/',
  submission: 'src/core/submission/',
  province: 'src/core/validation/',
  workbook: 'src/workbook/',
  facts: 'src/core/validation/',
};

test.each(Object.entries(ruleFolders) as [RuleFamily, string][])(
  'every finding of the family “%s” has a rule in a file of its name, and every rule its finding',
  (family, folder) => {
    expect(namesIn(root, { folder }).toSorted()).toEqual(codesOf(family).toSorted());
  },
);

test.each(Object.entries(finders) as [Exclude<Family, RuleFamily>, string][])(
  'every finding of the family “%s” is made by somebody',
  (family, folder) => {
    const sources = projectFiles()
      .filter((path) => path.startsWith(folder))
      .map(textOf);
    const unmade = codesOf(family).filter((code) => !sources.some((source) => source.includes(`'${code}'`)));
    expect(unmade).toEqual([]);
  },
);
