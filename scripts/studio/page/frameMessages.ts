/** What a page of the add-on, in its frame, and the studio around it say to each other. */
export type FromFrame =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'focusSheet' }
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'unhandled'; readonly message: string };

export type ToFrame = { readonly id: number } & (
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string }
);
