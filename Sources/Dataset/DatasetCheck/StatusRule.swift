/// An achievement that prints a date still to come says how far it is; what is done prints none.
struct StatusRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    let arePlanned = draft.things(.milestone).map { $0.value["status"]?.equals("planned") == true }
    var findings: [Finding] = []
    for item in draft.items.items where item.links != Item.noLinks {
      guard !Self.isPossible(item.status, of: item.kind),
        let planned = draft.items.names(in: .milestones, of: item).first(where: { name in
          if case .milestone(let index)? = draft.meanings[name] { arePlanned[index] } else { false }
        })
      else { continue }
      let found = item.status == .done ? "the status \"done\"" : "an achievement without \"status\""
      findings.append(
        draft.finding(
          .value, line: Int(draft.items.linkLines[Int(item.links)]),
          "\(found) at the planned milestone \(Quoting.quoted(draft.items.name(planned)))",
          expected: Shape.choice([Item.Status.underWay.rawValue, Item.Status.planned.rawValue]).inWords))
    }
    return findings
  }

  /// Of an item with a planned milestone.
  private static func isPossible(_ status: Item.Status?, of kind: Item.Kind) -> Bool {
    status == nil ? kind != .achievement : status != .done
  }
}
