import { start } from '../../kit/start';
import { BoardPage } from './BoardPage';

start(BoardPage);
