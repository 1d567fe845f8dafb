/// A relation ties two different things, is given once, and says why where it is ours.
struct RelationRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    var findings: [Finding] = []
    var seen: [[String]: Int] = [:]
    for relation in draft.root["relations"]?.list ?? [] where relation.kind == .object {
      guard let from = relation["from"]?.string, let to = relation["to"]?.string else { continue }
      if from == to {
        findings.append(
          draft.finding(.link, at: relation, "a relation of \(Quoting.quoted(from)) to itself", expected: "two things"))
      }
      let key = [from, to, relation["kind"]?.string ?? ""]
      let line = draft.line(of: relation)
      if let first = seen.updateValue(line, forKey: key) {
        findings.append(
          draft.finding(
            .link, at: relation,
            "the relation \(Quoting.quoted(key[2])) of \(Quoting.quoted(from)) to \(Quoting.quoted(to)) again",
            expected: "it once (first in line \(first))"))
      }
      if relation["basis"]?.equals("ours") == true, relation["reason"]?.kind != .object {
        findings.append(
          draft.finding(.shape, at: relation, "a relation of ours without \"reason\"", expected: "why it is drawn"))
      }
    }
    return findings
  }
}
