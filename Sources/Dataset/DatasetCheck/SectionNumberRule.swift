/// Section numbers are numbers joined by dots, begin with that of the section above, and no two are alike.
struct SectionNumberRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    var findings: [Finding] = []
    var lines: [String: Int] = [:]
    for section in draft.things(.section) {
      guard let value = section.value["number"], let number = value.string else { continue }
      let parts = number.split(separator: ".", omittingEmptySubsequences: false)
      if !parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) {
        findings.append(
          draft.finding(.id, at: value, "the number \(Quoting.quoted(number))", expected: "numbers joined by dots"))
      } else if let first = lines.updateValue(draft.line(of: value), forKey: number) {
        findings.append(
          draft.finding(
            .id, at: value, "the number \(Quoting.quoted(number)) again",
            expected: "a number of its own (first in line \(first))"))
      }
      findings += children(of: section, number, draft)
    }
    return findings
  }

  private func children(of section: ParsedDataset.Thing, _ number: String, _ draft: ParsedDataset) -> [Finding] {
    var findings: [Finding] = []
    for link in section.value["contents"]?.list ?? [] {
      guard let child = draft.thing(link.string ?? ""), let value = child.value["number"], let inner = value.string,
        !inner.hasPrefix(number + ".")
      else { continue }
      findings.append(
        draft.finding(
          .id, at: value, "the number \(Quoting.quoted(inner)) in the section \(Quoting.quoted(number))",
          expected: "a number that begins with \(Quoting.quoted(number + "."))"))
    }
    return findings
  }
}
