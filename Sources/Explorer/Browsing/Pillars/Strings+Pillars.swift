import Dataset

extension Strings {
  /// By whose word things are tied, beside the mark for it.
  func basis(_ basis: Relation.Basis) -> String {
    switch basis {
    case .report: pick("報告にある関連", "in the report")
    case .ours: pick("編者の関連付け", "by the editors")
    }
  }

  /// The same where there is less room.
  func shortBasis(_ basis: Relation.Basis) -> String {
    switch basis {
    case .report: ShownObservation.Origin.report.text(in: language)
    case .ours: ours
    }
  }

  /// How many achievements a pillar builds on.
  func tied(_ count: Int) -> String {
    pick("成果\(count)件を基に", count == 1 ? "builds on 1" : "builds on \(count)")
  }
  var noneTied: String { pick("関連付けなし", "none tied") }
}
