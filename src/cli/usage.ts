/** What was wrong with a call, from what the reader of the command line says of it. */
import type { Command } from 'cac'
import { nearestName } from '../shared/nearest.ts'
import type { CliWords } from './wording/en.ts'

/** @param command the command that was meant; undefined where none was found */
export function usageError({ message }: Error, command: Command | undefined, words: CliWords): string {
  const [, written] = /`(.+?)`/.exec(message) ?? []
  const help = words.seeHelp(command === undefined ? '' : `${command.name} `)
  if (written === undefined || command === undefined) return `${message}. ${help}`
  const known = optionsOf(command)
  if (message.startsWith('Unknown option')) {
    const list = known.map((name) => `--${name}`).join(', ')
    return words.unknownOption(written, list, nearestName(written.replace(/^-+/, ''), known))
  }
  if (message.startsWith('Unused args')) return words.unusedArgument(written, known.includes('course'), help)
  if (message.includes('value is missing')) return words.missingValue(written)
  return words.missingArgument(written, help)
}

function optionsOf({ options, cli }: Command): string[] {
  const known = [...options, ...cli.globalCommand.options].map(({ names }) => names.at(-1)!)
  return [...new Set(known)].filter((name) => name !== 'version')
}
