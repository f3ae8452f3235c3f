export interface WebKitPrograms {
  driver: string
  screen: string
}
export function findWebKit(install?: boolean): WebKitPrograms | undefined
