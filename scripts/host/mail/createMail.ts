import type { User } from '../contract';
import type { Service } from '../define';
import { isRecord, method, overloads, service } from '../define';
import { exception } from '../errors';
import { flag, listOf, record, text } from '../guards';
import type { ServiceContext, Stored } from '../serviceContext';
import { isBlob } from '../utilities/blob';

/** Consumer accounts: https://developers.google.com/apps-script/guides/services/quotas */
const RECIPIENTS_A_DAY = 100;
const RECIPIENTS_A_MAIL = 50;
const DAY_MS = 86_400_000;

const SENDERS = ['MailApp', 'Drive', 'Apps Script'] as const;

export interface Mail {
  /** `MailApp`; `Drive`: the notice that it sends when a file is shared; `Apps Script`: a summary of failures. */
  readonly service: (typeof SENDERS)[number];
  readonly from: User;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** The other fields of the message: htmlBody, name, replyTo, noReply; attachments by name. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly at: number;
}

export interface MailHost extends Stored {
  readonly service: Service;
  readonly mails: readonly Mail[];
  /** Mail that another service sends: it is not counted against the script's quota. */
  notify(mail: Mail): void;
}

const OPTIONS: Readonly<Record<string, (value: unknown) => boolean>> = {
  attachments: listOf(isBlob),
  bcc: text,
  cc: text,
  htmlBody: text,
  name: text,
  noReply: flag,
  replyTo: text,
};
const MESSAGE = { ...OPTIONS, to: text, subject: text, body: text };

function fits(known: Readonly<Record<string, (value: unknown) => boolean>>) {
  return (value: unknown): value is Record<string, unknown> =>
    record(value) && Object.entries(value).every(([key, item]) => known[key]?.(item) === true);
}

const addresses = (list: unknown): readonly string[] =>
  typeof list !== 'string' || list.trim() === '' ? [] : list.split(',').map((one) => one.trim());

/** MailApp: https://developers.google.com/apps-script/reference/mail/mail-app */
export function createMail(context: ServiceContext): MailHost {
  const mails: Mail[] = [];

  function remaining(): number {
    const since = context.clock.now().getTime() - DAY_MS;
    const { user } = context.run();
    const own = mails.filter((mail) => mail.service === 'MailApp' && mail.from === user && mail.at > since);
    return RECIPIENTS_A_DAY - own.reduce((sum, mail) => sum + mail.recipients.length, 0);
  }

  function send(message: Readonly<Record<string, unknown>>): void {
    const { to, cc, bcc, subject, body, ...rest } = message;
    const recipients = [to, cc, bcc].flatMap(addresses);
    if (recipients.length === 0) throw exception('Failed to send email: no recipient');
    const wrong = recipients.find((address) => !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address));
    if (wrong !== undefined) throw exception(`Invalid email: ${wrong}`);
    if (recipients.length > RECIPIENTS_A_MAIL)
      throw exception('Limit Exceeded: Email Recipients Per Message.');
    if (recipients.length > remaining())
      throw exception('Service invoked too many times for one day: email.');
    if (typeof subject !== 'string') throw exception('Failed to send email: no subject');
    if (body === undefined && rest['htmlBody'] === undefined)
      throw exception('Failed to send email: no body');
    const attachments = Array.isArray(rest['attachments'])
      ? { attachments: rest['attachments'].map((blob: unknown) => (isBlob(blob) ? blob.content.name : null)) }
      : {};
    const at = context.clock.now().getTime();
    const copies = { ...(cc === undefined ? {} : { cc }), ...(bcc === undefined ? {} : { bcc }) };
    mails.push({
      service: 'MailApp',
      from: context.run().user,
      recipients,
      subject,
      body: typeof body === 'string' ? body : '',
      options: { ...rest, ...copies, ...attachments },
      at,
    });
  }

  return {
    service: service({
      sendEmail: overloads(
        method([fits(MESSAGE)], send),
        method([text, text, text], (to, subject, body) => send({ to, subject, body })),
        method([text, text, text, fits(OPTIONS)], (to, subject, body, options) =>
          send({ ...options, to, subject, body }),
        ),
        method([text, text, text, text], (to, replyTo, subject, body) =>
          send({ to, replyTo, subject, body }),
        ),
      ),
      getRemainingDailyQuota: method([], remaining),
    }),
    mails,
    notify: (mail) => void mails.push(mail),
    dump: () => mails,
    load(state) {
      if (!Array.isArray(state) || !state.every(isMail)) throw new TypeError('Mails: not a list of mails');
      mails.splice(0, mails.length, ...state);
    },
  };
}

function isMail(value: unknown): value is Mail {
  return (
    isRecord(value) &&
    SENDERS.some((service) => service === value['service']) &&
    typeof value['from'] === 'string' &&
    listOf(text)(value['recipients']) &&
    typeof value['subject'] === 'string' &&
    typeof value['body'] === 'string' &&
    isRecord(value['options']) &&
    typeof value['at'] === 'number'
  );
}
