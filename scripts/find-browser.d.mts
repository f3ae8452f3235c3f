export declare function installedBrowser(): string | undefined
export declare function findBrowser(): string
export declare const browserArgs: string[]
