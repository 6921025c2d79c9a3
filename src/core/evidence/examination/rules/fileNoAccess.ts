import { fileGone } from '../fileGone';

/** A link to a file that is shared with others, but not with the office. */
export const fileNoAccess = fileGone('fileNoAccess', 'noAccess');
