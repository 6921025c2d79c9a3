import { fileGone } from '../fileGone';

/** A file that is no more, in a folder or behind a link. */
export const fileDeleted = fileGone('fileDeleted', 'deleted');
