import { start } from '../../kit/start';
import { ExplainPage } from './ExplainPage';

start(ExplainPage);
