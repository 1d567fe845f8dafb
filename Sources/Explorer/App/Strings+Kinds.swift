import Dataset

extension Strings {
  func group(_ group: Group, in report: Report) -> String {
    switch group {
    case .pillar(_, let kind, let basis): kind.heading(in: language) + (basis == .ours ? " (\(ours))" : "")
    case .year(let year): pick("\(year)年", "\(year)")
    case .programmes(let kind): kind.heading(in: language)
    }
  }
}

extension Report {
  /// The short title where a section has one, else its title.
  func shortTitle(of section: Int) -> Localized {
    sections[section].short ?? sections[section].title
  }
}
