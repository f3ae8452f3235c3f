/** `scormdown/element`: what the element of a course's own component is made of. Lit comes along, in the player's version. */
export { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit'
export { cardHeadings, controls } from '../components/shared/controls.ts'
export { ItemElement, type ItemProperty } from '../components/shared/item-element.ts'
export { adoptProse } from '../components/shared/prose.ts'
export { questionInteraction } from '../components/shared/question/interaction.ts'
export { shuffled } from '../components/shared/shuffle.ts'
