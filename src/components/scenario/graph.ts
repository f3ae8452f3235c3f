/** The scenes of a scenario as a graph: which can be reached, which lead to an end, how far, for how many points. */

export interface GraphNode {
  id: string
  choices: readonly { target: string; score: number }[]
}

/** Ids of the scenes that can be reached from `start`. */
export function reachable(nodes: readonly GraphNode[], start: string): Set<string> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const seen = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = byId.get(id)
    if (node === undefined || seen.has(id)) continue
    seen.add(id)
    open.push(...node.choices.map((choice) => choice.target))
  }
  return seen
}

/** Ids of the scenes from which an end (a scene without choices) can be reached. */
export function leadingToAnEnd(nodes: readonly GraphNode[]): Set<string> {
  const good = new Set(nodes.filter((node) => node.choices.length === 0).map((node) => node.id))
  for (let grown = true; grown;) {
    grown = false
    for (const node of nodes) {
      if (good.has(node.id) || !node.choices.some((choice) => good.has(choice.target))) continue
      good.add(node.id)
      grown = true
    }
  }
  return good
}

/**
 * The longest way without going round in a circle: its number of choices, and separately the most points on one way.
 * Exact for scenarios without circles; a circle is walked once at most.
 */
export function longestWay(nodes: readonly GraphNode[], start: string): { steps: number; points: number } {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const known = new Map<string, { steps: number; points: number }>()
  const walk = (id: string, path: ReadonlySet<string>): { steps: number; points: number } => {
    const stored = known.get(id)
    if (stored !== undefined) return stored
    const best = { steps: 0, points: 0 }
    for (const { target, score } of byId.get(id)?.choices ?? []) {
      const rest = path.has(target) ? { steps: 0, points: 0 } : walk(target, new Set([...path, target]))
      best.steps = Math.max(best.steps, 1 + rest.steps)
      best.points = Math.max(best.points, score + rest.points)
    }
    known.set(id, best)
    return best
  }
  return walk(start, new Set([start]))
}
