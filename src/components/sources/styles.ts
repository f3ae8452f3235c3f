import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .source-list {
      overflow-wrap: anywhere;
    }
    .source-list > li {
      break-inside: avoid;
    }
  }
`
