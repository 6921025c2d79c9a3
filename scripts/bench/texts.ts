/** What reads the names of files and the headings of scans, as the bundle has it. */
export { delivered } from '../../src/catalogue';
export { classifyName } from '../../src/core/evidence/reading/classifyName';
export { criterionCodes } from '../../src/core/evidence/reading/criterionInName';
export { parseHeader } from '../../src/core/evidence/reading/parseHeader';
