declare module 'gas-local' {
  interface GasLocal {
    /** Runs every *.js of a folder in the object's own context, which is made at the first call. */
    require(folder: string, globals: object, options?: { filter?: (file: string) => boolean }): object;
  }
  const gas: GasLocal;
  export default gas;
}
