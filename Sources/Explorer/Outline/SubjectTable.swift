import Dataset

/// The subjects of an outline as numbers, and the first node of each.
struct SubjectTable: Sendable {
  private var groups: [Group] = []
  private var groupNodes: [Group: Int] = [:]
  private var reportNode: Int?
  /// First nodes by index, for each kind of thing.
  private var things: [[UInt32]] = Array(repeating: [], count: 5)

  // Codes of references leave the kinds from 5 on to others.
  private static let report: UInt32 = 5 << 29
  private static let group: UInt32 = 6 << 29
  private static let index: UInt32 = 1 << 29 - 1

  /// The code of a subject that the node at this index stands for.
  mutating func add(_ subject: Outline.Subject, at node: Int) -> UInt32 {
    switch subject {
    case .report:
      reportNode = reportNode ?? node
      return Self.report
    case .thing(let reference):
      let code = reference.code
      note(Int(code & Self.index), of: Int(code >> 29), at: node)
      return code
    case .group(let group):
      if groupNodes[group] == nil { groupNodes[group] = node }
      groups.append(group)
      return Self.group | UInt32(truncatingIfNeeded: groups.count - 1)
    }
  }

  private mutating func note(_ index: Int, of kind: Int, at node: Int) {
    let missing = index + 1 - things[kind].count
    if missing > 0 { things[kind].append(contentsOf: repeatElement(Outline.none, count: missing)) }
    if things[kind][index] == Outline.none { things[kind][index] = UInt32(truncatingIfNeeded: node) }
  }

  func subject(_ code: UInt32) -> Outline.Subject {
    if let reference = Reference(code: code) { return .thing(reference) }
    return code >> 29 == Self.group >> 29 ? .group(groups[Int(code & Self.index)]) : .report
  }

  func node(for subject: Outline.Subject) -> Int? {
    switch subject {
    case .report: return reportNode
    case .group(let group): return groupNodes[group]
    case .thing(let reference):
      let code = reference.code
      let nodes = things[Int(code >> 29)]
      let index = Int(code & Self.index)
      return index < nodes.count && nodes[index] != Outline.none ? Int(nodes[index]) : nil
    }
  }
}
