import { start } from '../../kit/start';
import { PapersPage } from './PapersPage';

start(PapersPage);
