/** Every word that a user reads. */
export * from './catalogueHeaders';
export * from './catalogueProblems';
export * from './errors';
export * from './evidenceIssues';
export * from './actions';
export * from './banners';
export * from './format';
export * from './headers';
export * from './imports';
export * from './issueTitles';
export * from './issues';
export * from './periods';
export * from './permissions';
export * from './submissions';
export * from './tabs';
export * from './words';
