export interface WebKitPrograms {
  driver: string
  screen: string
}
export function findWebKit(): WebKitPrograms | undefined
