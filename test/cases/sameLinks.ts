import type { Link } from '../../src/core/parse/links';

/** Links, of what kind they are, and by what they are known again. */
export const sameLinks: readonly (readonly [address: string, kind: Link['kind'], key: string])[] = [
  ['https://drive.google.com/file/d/1AbCdEfGh_-9/view?usp=sharing', 'file', 'drive:1AbCdEfGh_-9'],
  ['https://drive.google.com/file/d/1AbCdEfGh_-9/edit#x', 'file', 'drive:1AbCdEfGh_-9'],
  ['HTTPS://Drive.Google.com/open?id=1AbCdEfGh_-9&authuser=0', 'file', 'drive:1AbCdEfGh_-9'],
  ['https://drive.google.com/uc?export=download&id=1AbCdEfGh_-9', 'file', 'drive:1AbCdEfGh_-9'],
  ['https://docs.google.com/presentation/d/1AbCdEfGh_-9/edit', 'file', 'drive:1AbCdEfGh_-9'],
  ['https://docs.google.com/spreadsheets/d/1AbCdEfGh_-9/edit#gid=0', 'collection', 'drive:1AbCdEfGh_-9'],
  ['https://docs.google.com/document/d/1AbCdEfGh_-9/edit', 'collection', 'drive:1AbCdEfGh_-9'],
  ['https://docs.google.com/a/hue.gov.vn/spreadsheets/d/1AbCdEfGh_-9', 'collection', 'drive:1AbCdEfGh_-9'],
  ['https://docs.google.com/spreadsheets/d/e/2PACX-1vAbCdEf/pubhtml', 'collection', 'drive:2PACX-1vAbCdEf'],
  ['https://drive.google.com/drive/folders/1FoLdErXyZ?usp=sharing', 'collection', 'drive:1FoLdErXyZ'],
  ['https://drive.google.com/drive/u/0/folders/1FoLdErXyZ', 'collection', 'drive:1FoLdErXyZ'],
  ['https://drive.google.com/drive/my-drive', 'file', 'drive:/drive/my-drive'],
  ['https://aluoi.gov.vn', 'web', 'web:aluoi.gov.vn'],
  ['http://ALUOI.gov.vn/', 'web', 'web:aluoi.gov.vn'],
  ['https://aluoi.gov.vn/Tin-Tuc/#binh-luan', 'web', 'web:aluoi.gov.vn/Tin-Tuc'],
  ['https://aluoi.gov.vn/?gd=1&cn=2', 'web', 'web:aluoi.gov.vn?gd=1&cn=2'],
  ['https://sites.google.com/view/aluoi', 'web', 'web:sites.google.com/view/aluoi'],
  [
    'https://drive.google.com.lua-dao.vn/file/d/1AbCdEfGh_-9',
    'web',
    'web:drive.google.com.lua-dao.vn/file/d/1AbCdEfGh_-9',
  ],
];
