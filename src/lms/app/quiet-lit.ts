/**
 * The page is served by Vite and so with Lit's development build, which says so in the console at each load.
 * There only the content's own messages should stand.
 */
const issued = new Set<string | undefined>(['dev-mode'])
Object.assign(globalThis, { litIssuedWarnings: issued })
