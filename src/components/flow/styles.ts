import { css } from 'lit'

/** Lines run at `--flow-at`: on the left, or through the middle where branches stand side by side. */
export const styles = css`
  @layer scormdown {
    .flow {
      margin-block: 0 var(--sd-space-m);
    }
    .flow .flow,
    .flow .flow-fork {
      margin: 0;
    }
    .flow.flow,
    .flow .flow-fork {
      padding: 0;
      list-style: none;
    }
    .flow.flow li,
    .flow p,
    .flow-fork {
      position: relative;
      margin: 0;
    }
    .flow-station {
      padding: var(--sd-space-xs) var(--sd-space-s);
      border: 1px solid var(--sd-border-control);
      border-radius: var(--sd-radius);
      line-height: 1.4;
      break-inside: avoid;
    }
    .flow-station > :not(.visually-hidden) {
      display: block;
    }
    .flow-station > strong {
      color: var(--sd-action);
    }
    .flow-in {
      padding-block-start: 1.75rem;
    }
    .flow .flow-lead {
      padding-block-start: var(--sd-space-xs);
      padding-inline-start: calc(var(--flow-at, 1rem) + 0.75rem);
      font-style: italic;
    }
    .flow-branch {
      padding: var(--sd-space-xs) 0 0 2.25rem;
    }
    :where(.flow-in, .flow-branch, .flow-lead, .flow-fork, .flow-branch > .flow-station)::before,
    :where(.flow-in, .flow-branch)::after {
      content: '';
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: calc(var(--flow-at, 1rem) - 1px);
      height: 100%;
      border: 0 solid var(--sd-border-control);
      border-inline-start-width: 2px;
    }
    .flow-in::before {
      height: 1.65rem;
    }
    .flow-fork::before {
      height: var(--sd-space-xs);
    }
    .flow-branch::before {
      width: 1.2rem;
      height: 1.75rem;
      border-block-end-width: 2px;
      border-end-start-radius: var(--sd-radius);
    }
    .flow > :last-child > ul > :last-child::after,
    .flow-branch > ul:last-child > :last-child::after {
      display: none;
    }
    /* Heads of arrows. */
    .flow-in::after,
    .flow-branch > .flow-station::before {
      inset-block-start: 1.1rem;
      inset-inline-start: calc(var(--flow-at, 1rem) - 0.275rem);
      width: 0.55rem;
      height: 0.55rem;
      border-width: 0 2px 2px 0;
      rotate: 45deg;
    }
    .flow-branch > .flow-station::before {
      inset-block-start: 0.9rem;
      inset-inline-start: -0.7rem;
      rotate: -45deg;
    }
    @container (min-width: 34rem) {
      .flow-wide {
        --flow-at: 50%;
        text-align: center;
      }
      .flow-wide .flow-lead {
        text-align: start;
      }
      .flow-wide .flow-fork {
        display: flex;
        margin-inline: -0.375rem;
        padding-block-start: var(--sd-space-xs);
      }
      .flow-wide .flow-branch {
        display: flex;
        flex: 1 1 0;
        flex-direction: column;
        min-width: 0;
        padding: 1.75rem 0.375rem 0;
      }
      .flow-even .flow-station {
        flex: 99;
      }
      /* From the middle of each branch to that of the next: above all, and below where they join. */
      .flow-wide .flow-branch::before {
        width: 100%;
        height: 1.65rem;
        border-width: 2px 0 0 2px;
        border-radius: 0;
      }
      .flow-wide .flow-branch::after {
        position: static;
        flex: 1 0 1rem;
        width: calc(100% + 0.75rem);
        margin-inline-start: calc(50% - 1px);
        border-block-end-width: 2px;
      }
      .flow-wide .flow-branch:last-child::before,
      .flow-wide .flow-branch:last-child::after {
        width: 0;
        border-block-width: 0;
      }
      .flow-wide > :last-child > ul > ::after {
        display: none;
      }
      .flow-wide .flow-branch > .flow-station::before {
        inset-block-start: -0.7rem;
        inset-inline-start: calc(50% - 0.275rem);
        rotate: 45deg;
      }
    }
  }
`
