import { start } from '../../kit/start';
import { SelfTestPage } from './SelfTestPage';

start(SelfTestPage);
