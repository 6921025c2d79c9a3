import { evaluate } from './hostWith';

const at = `new Date('2026-03-05T18:06:07.089Z')`;

describe('Utilities', () => {
  // https://developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format
  test.each([
    ['yyyy-MM-dd HH:mm:ss', 'Asia/Ho_Chi_Minh', '2026-03-06 01:06:07'],
    ['dd/MM/yy', 'UTC', '05/03/26'],
    ["d/M/yyyy 'lúc' H:mm", 'Asia/Ho_Chi_Minh', '6/3/2026 lúc 1:06'],
    ['EEE, d MMM yyyy', 'UTC', 'Thu, 5 Mar 2026'],
    ['EEEE MMMM hh:mm a', 'UTC', 'Thursday March 06:06 PM'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'Asia/Ho_Chi_Minh', '2026-03-06T01:06:07.089+07:00'],
    ['Z X', 'Asia/Ho_Chi_Minh', '+0700 +07'],
    ["''yyyy''", 'UTC', "'2026'"],
  ])('[documented] formatDate %s in %s', (pattern, zone, text) => {
    expect(evaluate(`Utilities.formatDate(${at}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`)).toBe(
      text,
    );
  });

  test('[host] formatDate refuses letters it does not know, and what is not a date', () => {
    expect(() => evaluate(`Utilities.formatDate(${at}, 'UTC', 'ww')`)).toThrow('NotImplemented');
    expect(() => evaluate(`Utilities.formatDate('2026', 'UTC', 'yyyy')`)).toThrow("don't match");
    expect(() => evaluate(`Utilities.formatDate(${at}, 'Nowhere', 'yyyy')`)).toThrow('timeZone');
  });

  // https://developers.google.com/apps-script/reference/utilities/utilities#computedigestalgorithm,-value
  test('[documented] digests are signed bytes', () => {
    const digest = (args: string) => evaluate(`Utilities.computeDigest(Utilities.DigestAlgorithm.${args})`);
    expect(digest(`MD5, ''`)).toEqual([
      -44, 29, -116, -39, -113, 0, -78, 4, -23, -128, 9, -104, -20, -8, 66, 126,
    ]);
    expect(digest(`SHA_256, 'đ', Utilities.Charset.UTF_8`)).toHaveLength(32);
    expect(() => digest(`SHA_1, ''`)).toThrow('NotImplemented: Utilities.DigestAlgorithm.SHA_1');
    expect(() => digest('MD5')).toThrow("don't match");
  });

  test('[reported gas-fakes, notes made on live Apps Script] a text without a charset is digested as US-ASCII', () => {
    const digest = (args: string) =>
      evaluate(`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, ${args})`);
    expect(digest(`'Xã Hồng Hạ'`)).toEqual(digest(`'X? H?ng H?'`));
    expect(digest(`'Xã Hồng Hạ'`)).toEqual(digest(`'Xã Hồng Hạ', Utilities.Charset.US_ASCII`));
    expect(digest(`'Xã Hồng Hạ', Utilities.Charset.UTF_8`)).toEqual(
      digest(`Utilities.newBlob('Xã Hồng Hạ').getBytes()`),
    );
    expect(digest(`'Xa Hong Ha'`)).toEqual(digest(`'Xa Hong Ha', Utilities.Charset.UTF_8`));
  });

  test('[documented] base64, with padding kept', () => {
    expect(evaluate(`Utilities.base64Encode('đ')`)).toBe('xJE=');
    expect(evaluate(`Utilities.base64EncodeWebSafe([-1, -2])`)).toBe('__4=');
    expect(evaluate(`Utilities.newBlob(Utilities.base64Decode('xJE=')).getDataAsString()`)).toBe('đ');
    expect(() => evaluate(`Utilities.base64Decode('?')`)).toThrow('Could not decode');
  });

  test('[host] gives the same ids in every run of a test', () => {
    expect(evaluate('Utilities.getUuid()')).toBe(evaluate('Utilities.getUuid()'));
    expect(evaluate('Utilities.getUuid()')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(evaluate('Math.random()')).toBe(evaluate('Math.random()'));
  });

  test('[documented] sleeps up to five minutes, in virtual time', () => {
    expect(
      evaluate('(() => { const t = Date.now(); Utilities.sleep(300000); return Date.now() - t; })()'),
    ).toBe(300_000);
    expect(() => evaluate('Utilities.sleep(300001)')).toThrow('milliseconds');
  });
});
