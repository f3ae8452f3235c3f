/** What was wrong with a call, from what the reader of the command line says of it. */
import type { Command } from 'cac'
import { nearestName } from '../shared/nearest.ts'

/** @param command the command that was meant; undefined where none was found */
export function usageError({ message }: Error, command: Command | undefined): string {
  const [, written] = /`(.+?)`/.exec(message) ?? []
  if (written === undefined || command === undefined) return `${message}. ${helpOf(command)}`
  if (message.startsWith('Unknown option')) {
    const known = optionsOf(command)
    const suggestion = nearestName(written.replace(/^-+/, ''), known)
    const hint = suggestion === undefined ? '' : ` Did you mean “--${suggestion}”?`
    return `There is no option “${written}” here.${hint} Known options: ${known.map((name) => `--${name}`).join(', ')}.`
  }
  if (message.startsWith('Unused args')) {
    const takesCourse = optionsOf(command).includes('course')
    const hint = takesCourse ? ` A course folder is named with --course ${written}.` : ''
    return `“${written}” has no meaning here.${hint} ${helpOf(command)}`
  }
  if (message.includes('value is missing')) return `Something is missing behind an option: ${written}.`
  return `Something is missing: scormdown ${written}. ${helpOf(command)}`
}

function optionsOf({ options, cli }: Command): string[] {
  const known = [...options, ...cli.globalCommand.options].map(({ names }) => names.at(-1)!)
  return [...new Set(known)].filter((name) => name !== 'version')
}

function helpOf(command: Command | undefined): string {
  return `“scormdown ${command === undefined ? '' : `${command.name} `}--help” says what can be written.`
}
