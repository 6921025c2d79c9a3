import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackOnce } from '../../../scripts/browser/unpackOnce';

let above: string;
let folder: string;

beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'so-diem-'));
  folder = join(above, 'browser');
});
afterEach(() => {
  rmSync(above, { recursive: true, force: true });
});

const isWhole = (path: string): boolean => existsSync(join(path, 'program'));
const fill = (path: string, text: string): void => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'program'), text);
};
const content = (): string => readFileSync(join(folder, 'program'), 'utf8');

/** Gives what stands there afterwards. */
function unpacked(unpack: (path: string) => void): string {
  expect(unpackOnce({ folder, isWhole, unpack })).toBe(folder);
  expect(readdirSync(above)).toEqual(['browser']);
  return content();
}

test('the first fills the folder, and nobody after it', () => {
  const texts = ['first', 'second'].map((text) => unpacked((path) => fill(path, text)));
  expect(texts).toEqual(['first', 'first']);
});

test('whoever is slower takes what another process has put there meanwhile', () => {
  const text = unpacked((path) => {
    fill(path, 'slower');
    fill(folder, 'faster');
  });
  expect(text).toBe('faster');
});

test('a folder from which something is missing is filled anew', () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'rest'), '');
  expect(unpacked((path) => fill(path, 'anew'))).toBe('anew');
  expect(existsSync(join(folder, 'rest'))).toBe(false);
});

test('what was cut short leaves nothing behind', () => {
  const cut = (): void => {
    throw new Error('no space left');
  };
  expect(() => unpackOnce({ folder, isWhole, unpack: cut })).toThrow('no space left');
  expect(() => unpackOnce({ folder, isWhole, unpack: () => undefined })).toThrow(
    'did not unpack as expected',
  );
  expect(readdirSync(above)).toEqual([]);
});

test("another user's folder is not used", () => {
  fill(folder, 'foreign');
  const uid = jest.spyOn(process, 'getuid').mockReturnValue(123_456);
  expect(() => unpackOnce({ folder, isWhole, unpack: () => undefined })).toThrow('belongs to another user');
  uid.mockRestore();
});
