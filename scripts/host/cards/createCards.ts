import type { Guard, HostObject, Member, Service } from '../define';
import { method, object, service } from '../define';
import { exception } from '../errors';
import { flag, text } from '../guards';

/** Something of CardService, and what it has come to so far as JSON. */
interface Part extends HostObject {
  readonly shape: Readonly<Record<string, unknown>>;
}

/** What a run may hand back for Google to show. */
export const isBuilt = (value: HostObject | undefined): value is Part =>
  value?.type === 'CardService.Card' || value?.type === 'CardService.ActionResponse';

type Setter =
  | { readonly kind: 'text' | 'flag'; readonly field: string }
  /** One other part, or one more of several. */
  | { readonly kind: 'part' | 'parts'; readonly field: string; readonly of: readonly string[] };

interface PartKind {
  readonly setters: Readonly<Record<string, Setter>>;
  /** Fields without which Google shows an error in place of the card. */
  readonly required: readonly string[];
  /** What `build` makes of a builder. */
  readonly builds?: 'Card' | 'ActionResponse';
}

const set = (field: string): Setter => ({ kind: 'text', field });
const part = (field: string, ...of: readonly string[]): Setter => ({ kind: 'part', field, of });
const parts = (field: string, ...of: readonly string[]): Setter => ({ kind: 'parts', field, of });
const onClick = { setOpenLink: part('openLink', 'OpenLink'), setOnClickAction: part('onClick', 'Action') };

/** The widgets that are used: https://developers.google.com/apps-script/reference/card-service */
const kinds: Readonly<Record<string, PartKind>> = {
  CardBuilder: {
    setters: { setHeader: part('header', 'CardHeader'), addSection: parts('sections', 'CardSection') },
    required: ['sections'],
    builds: 'Card',
  },
  CardHeader: { setters: { setTitle: set('title'), setSubtitle: set('subtitle') }, required: ['title'] },
  CardSection: {
    setters: {
      setHeader: set('header'),
      addWidget: parts('widgets', 'DecoratedText', 'TextParagraph', 'ButtonSet', 'TextButton'),
    },
    required: ['widgets'],
  },
  DecoratedText: {
    setters: {
      setText: set('text'),
      setTopLabel: set('topLabel'),
      setBottomLabel: set('bottomLabel'),
      setWrapText: { kind: 'flag', field: 'wrapText' },
      ...onClick,
    },
    required: ['text'],
  },
  TextParagraph: { setters: { setText: set('text') }, required: ['text'] },
  TextButton: { setters: { setText: set('text'), ...onClick }, required: ['text'] },
  ButtonSet: { setters: { addButton: parts('buttons', 'TextButton') }, required: ['buttons'] },
  OpenLink: { setters: { setUrl: set('url') }, required: ['url'] },
  Action: { setters: { setFunctionName: set('functionName') }, required: ['functionName'] },
  Navigation: { setters: { updateCard: part('updateCard', 'Card') }, required: ['updateCard'] },
  Notification: { setters: { setText: set('text') }, required: ['text'] },
  ActionResponseBuilder: {
    setters: {
      setNavigation: part('navigation', 'Navigation'),
      setNotification: part('notification', 'Notification'),
    },
    required: [],
    builds: 'ActionResponse',
  },
};

/** CardService as far as cards are built of: a widget or setter that is not listed does not exist. */
export function createCards(): { readonly service: Service } {
  const members = Object.keys(kinds).map((kind): [string, Member] => [
    `new${kind}`,
    method([], () => newPart(kind)),
  ]);
  return { service: service(Object.fromEntries(members)) };
}

const aPart =
  (of: readonly string[]): Guard<Part> =>
  (value): value is Part =>
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    of.some((kind) => value.type === `CardService.${kind}`);

function newPart(kind: string): Part {
  const { setters, required, builds } = kinds[kind] ?? { setters: {}, required: [] };
  const shape: Record<string, unknown> = {};
  const members: Record<string, Member> = {};
  const missing = (): string | undefined => required.find((field) => shape[field] === undefined);
  const whole = (other: Part): Readonly<Record<string, unknown>> => {
    const lacks = kinds[other.type.slice('CardService.'.length)]?.required.find(
      (field) => other.shape[field] === undefined,
    );
    if (lacks !== undefined) throw exception(`${other.type}: ${lacks} is required.`);
    return other.shape;
  };
  for (const [name, setter] of Object.entries(setters)) {
    const { field } = setter;
    switch (setter.kind) {
      case 'text':
        members[name] = method([text], (value) => then(() => (shape[field] = value)));
        break;
      case 'flag':
        members[name] = method([flag], (value) => then(() => (shape[field] = value)));
        break;
      case 'part':
        members[name] = method([aPart(setter.of)], (value) => then(() => (shape[field] = whole(value))));
        break;
      case 'parts':
        members[name] = method([aPart(setter.of)], (value) =>
          then(() => {
            const before: unknown = shape[field];
            // Its kind tells widgets apart.
            const item = { widget: value.type.slice('CardService.'.length), ...whole(value) };
            shape[field] = [...(Array.isArray(before) ? before : []), item];
          }),
        );
    }
  }
  if (builds !== undefined) {
    members['build'] = method([], () => {
      const lacks = missing();
      if (lacks !== undefined) throw exception(`${kind}: ${lacks} is required.`);
      return { ...object(`CardService.${builds}`, {}), shape };
    });
  }
  const built: Part = { ...object(`CardService.${kind}`, members), shape };
  const then = (change: () => unknown): Part => {
    change();
    return built;
  };
  return built;
}
