import { start } from '../../kit/start';
import { MyWorkPage } from './MyWorkPage';

start(MyWorkPage);
