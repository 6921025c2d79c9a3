import { distinct, readLinks } from '../../../../src/core/parse/links';
import { sameLinks } from '../../../cases/sameLinks';

test.each(sameLinks)('%s is a %s, known as %s', (address, kind, key) => {
  expect(readLinks(address)).toEqual([{ kind, address, key }]);
});

test('what is no link is left out, and what is the same counts once', () => {
  const links = readLinks('Xem: https://aluoi.gov.vn/1; bản giấy\nhttp://aluoi.gov.vn/1/ www.aluoi.gov.vn');
  expect(links.map(({ address }) => address)).toEqual(['https://aluoi.gov.vn/1', 'http://aluoi.gov.vn/1/']);
  expect(distinct(links)).toBe(1);
});
