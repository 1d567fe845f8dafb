/// Dates exist and are written in one of the known forms; spans end after they begin.
struct DateRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    var findings: [Finding] = []
    check(draft.root["published"], "published", draft, &findings)
    for indicator in draft.things(.indicator) {
      check(indicator.value["asOf"]?["date"], "date", draft, &findings)
    }
    for milestone in draft.things(.milestone) {
      check(milestone.value["date"], "date", draft, &findings)
    }
    if let value = draft.root["published"], let date = ReportDate(value), !date.isDay {
      let found = "\"published\" is \(Quoting.quoted(date.text))"
      findings.append(draft.finding(.date, at: value, found, expected: "a day"))
    }
    return findings
  }

  private func check(_ value: JSON.Value?, _ name: String, _ draft: ParsedDataset, _ findings: inout [Finding]) {
    guard let value, ReportDate(value) == nil else { return }
    switch value.kind {
    case .string: findings.append(invalid(value, name, draft))
    case .object:
      guard let from = value["from"], let to = value["to"], let first = from.string, let last = to.string else {
        return
      }
      if let start = ReportDate(from), let end = ReportDate(to), ReportDate(from: start, to: end) == nil {
        findings.append(
          draft.finding(
            .date, at: value, "a span from \(Quoting.quoted(first)) to \(Quoting.quoted(last))",
            expected: "an end after the beginning"))
      }
      if ReportDate(from) == nil { findings.append(invalid(from, "from", draft)) }
      if ReportDate(to) == nil { findings.append(invalid(to, "to", draft)) }
    default: return
    }
  }

  private func invalid(_ value: JSON.Value, _ name: String, _ draft: ParsedDataset) -> Finding {
    draft.finding(
      .date, at: value, "\"\(name)\" is \(Quoting.quoted(value.string ?? ""))", expected: "a date: \(ReportDate.forms)")
  }
}

extension ReportDate {
  fileprivate var isDay: Bool {
    if case .day = self { true } else { false }
  }
}
