import Dataset

/// The items tied to a pillar by relations, stated by the report or ours, in reading order.
struct PillarMembers {
  var initiatives: [Int]
  var achievements: [Int]

  init(of pillar: Int, in report: Report) {
    let this = Reference.section(pillar)
    let tied = report.relations.compactMap { relation -> Reference? in
      relation.from == this ? relation.to : relation.to == this ? relation.from : nil
    }
    let items = Set(
      tied.compactMap { reference -> Int? in
        guard case .item(let index) = reference else { return nil }
        return index
      }
    ).sorted()
    initiatives = items.filter { report.items[$0].kind != .achievement }
    achievements = items.filter { report.items[$0].kind == .achievement }
  }
}
