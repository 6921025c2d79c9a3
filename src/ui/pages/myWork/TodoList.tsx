import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { MyWork, Todo, UnitWork } from '../../../app/api/pageApi';
import { myWorkTexts as texts } from '../../../text/myWork';
import { pointsText, screenTexts } from '../../../text/screens';
import { Choice } from '../../kit/Choice';
import { focusIfLost } from '../../kit/focus';
import { GoToCell } from '../../kit/GoToCell';
import type { Task } from '../../kit/useTask';
import { ClaimForm } from './ClaimForm';
import { shownTodos, type Filter } from './model';

export interface TodoListProps {
  readonly work: MyWork;
  readonly unit: UnitWork;
  readonly task: Task;
  readonly filter: Filter;
  onFilter(filter: Filter): void;
  /** Goes to where files of a criterion are sent. */
  onUpload(criterion: string): void;
  /** Reads anew, and then says what was done. */
  reread(done: string): Promise<string | undefined>;
}

/** Leads the person to the list, wherever they are. */
export function showTodos(): void {
  const heading = document.getElementById('todos');
  heading?.scrollIntoView();
  heading?.focus();
}

const step = 20;
const filters: readonly Filter[] = ['all', 'blocking', 'review'];

export function TodoList({
  work,
  unit,
  task,
  filter,
  onFilter,
  onUpload,
  reread,
}: TodoListProps): JSX.Element | null {
  const [most, setMost] = useState(step);
  const [closed, setClosed] = useState<string>();
  const disabled = task.busy !== undefined;
  // Back to what opened the form that was closed; where its row needs nothing more, to the list.
  useLayoutEffect(() => {
    if (closed === undefined || disabled) return;
    focusIfLost(document.getElementById(openerId(closed)) ?? document.getElementById('todos'));
    setClosed(undefined);
  }, [closed, disabled]);
  if (unit.todos.length === 0) return null;
  const todos = shownTodos(unit.todos, filter);
  return (
    <section aria-labelledby="todos">
      <h2 id="todos" tabIndex={-1}>
        {texts.todoCount(unit.todos.length)}
      </h2>
      <Choice
        id="filter"
        label={texts.show}
        value={filter}
        options={filters.map((each) => [
          each,
          `${texts.filters[each]} (${String(shownTodos(unit.todos, each).length)})`,
        ])}
        onChoose={onFilter}
      />
      <ul class="list" style={{ marginTop: '8px' }}>
        {todos.slice(0, most).map((todo) => (
          <TodoItem key={todo.key} {...{ todo, work, unit, task, onUpload, reread }} onClosed={setClosed} />
        ))}
      </ul>
      {todos.length > most && (
        <button type="button" onClick={() => setMost(most + step)}>
          {texts.more(todos.length - most)}
        </button>
      )}
    </section>
  );
}

interface TodoItemProps extends Pick<TodoListProps, 'work' | 'unit' | 'task' | 'onUpload' | 'reread'> {
  readonly todo: Todo;
  /** The form of the row with this key was closed. */
  onClosed(key: string): void;
}

const openerId = (key: string): string => `claim-${key}`;

function TodoItem({ todo, work, unit, task, onUpload, reread, onClosed }: TodoItemProps): JSX.Element {
  const [claiming, setClaiming] = useState(false);
  const { title, status, messages, points, claim } = todo;
  const disabled = task.busy !== undefined;
  const upload = (): void => {
    onUpload(todo.criterion ?? '');
    const box = document.getElementById('upload-criterion');
    box?.scrollIntoView();
    box?.focus();
  };
  return (
    <li class="item">
      <h3>
        <GoToCell place={todo} here={work.here} url={work.url} text={title} task={task} />
      </h3>
      <div class="item-head">
        <span>{status}</span>
        {points > 0 && <span class="tag">{texts.points(pointsText(points))}</span>}
        {todo.criterion === null && <span class="tag">{texts.figure}</span>}
      </div>
      {messages.map((message) => (
        <p key={message} class="lines">
          {message}
        </p>
      ))}
      {claim && unit.mayEdit && work.acts && !claiming && (
        <div class="row">
          <button type="button" id={openerId(todo.key)} disabled={disabled} onClick={() => setClaiming(true)}>
            {texts.claim}
          </button>
          <button type="button" disabled={disabled} onClick={upload}>
            {texts.upload}
          </button>
        </div>
      )}
      {claim && claiming && (
        <ClaimForm
          {...{ todo, claim, task, reread }}
          order={{ period: work.period.id, unit: unit.id }}
          office={work.office}
          onClose={() => {
            setClaiming(false);
            onClosed(todo.key);
          }}
          closeText={screenTexts.cancel}
        />
      )}
    </li>
  );
}
