/** What is folded under a title until it is opened: the browser's own `details`. In print it is open. */
import { attribute, type Fragment } from '../../shared/fragment.ts'

export interface Disclosure {
  title: Fragment
  content: Fragment
  id?: string
  /** Of several with one name only one is open at a time. */
  name?: string | undefined
}

export function disclosure({ title, content, id, name }: Disclosure): Fragment {
  const own = id === undefined ? '' : attribute('id', id)
  const group = name === undefined ? '' : attribute('name', name)
  return [
    `<details class="fold"${own}${group}><summary>`,
    ...title,
    '</summary><div class="folded">',
    ...content,
    '</div></details>'
  ]
}
