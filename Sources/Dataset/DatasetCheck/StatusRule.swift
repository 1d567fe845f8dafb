/// An achievement that prints a date still to come says how far it is; what is done prints none.
struct StatusRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    draft.things(.item).compactMap { item in
      let planned = (item.value["milestones"]?.list ?? []).first { link in
        draft.thing(link.string ?? "")?.value["status"]?.equals("planned") == true
      }
      let status = Item.Status(rawValue: item.value["status"]?.string ?? "")
      guard let planned, let kind = Item.Kind(rawValue: item.value["kind"]?.string ?? ""),
        !Self.isPossible(status, of: kind, isPlanned: true)
      else { return nil }
      let found = status == .done ? "the status \"done\"" : "an achievement without \"status\""
      return draft.finding(
        .value, at: item.value["status"] ?? item.value,
        "\(found) at the planned milestone \(Quoting.quoted(planned.string ?? ""))",
        expected: Shape.choice([Item.Status.underWay.rawValue, Item.Status.planned.rawValue]).inWords)
    }
  }

  /// - Parameter isPlanned: whether a milestone of the item is planned
  static func isPossible(_ status: Item.Status?, of kind: Item.Kind, isPlanned: Bool) -> Bool {
    guard isPlanned else { return true }
    return status == nil ? kind != .achievement : status != .done
  }
}
