import { fileGone } from '../fileGone';

/** A link to a file that is shared with others, but not with VH-TT. */
export const fileNoAccess = fileGone('fileNoAccess', 'noAccess');
