/** What Google gives a page: https://developers.google.com/apps-script/guides/html/reference/run and …/host */
interface ScriptRunner {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
}

declare const google: {
  readonly script: {
    readonly run: ScriptRunner;
    readonly host: {
      close(): void;
      readonly editor: { focus(): void };
    };
  };
};
