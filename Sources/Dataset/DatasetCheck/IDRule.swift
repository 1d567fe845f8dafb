/// Ids are ASCII words, unique over all kinds; an item's begins with that of a section.
struct IDRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    var findings: [Finding] = []
    for (index, thing) in draft.things.enumerated() {
      guard let value = thing.value["id"], value.kind == .string else { continue }
      let quoted = Quoting.quoted(thing.id)
      if !Self.isWellFormed(thing.id) {
        findings.append(
          draft.finding(
            .id, at: value, "the id \(quoted)",
            expected: "words of a-z and 0-9 with hyphens between them, in parts joined by /"))
      } else if thing.kind == .item, !hasSection(thing.id, draft) {
        findings.append(
          draft.finding(
            .id, at: value, "the id \(quoted) of an item", expected: "the id of a section, a slash and a name"))
      }
      if let first = draft.byID[thing.id], first != index {
        let line = draft.line(of: draft.things[first].value["id"] ?? draft.things[first].value)
        findings.append(
          draft.finding(
            .id, at: value, "the id \(quoted) again",
            expected: "an id of its own (the first is that of \(draft.things[first].kind.withArticle) in line \(line))")
        )
      }
    }
    return findings
  }

  private func hasSection(_ id: String, _ draft: ParsedDataset) -> Bool {
    guard let slash = id.lastIndex(of: "/") else { return false }
    return draft.thing(String(id[..<slash]))?.kind == .section
  }

  static func isWellFormed(_ id: String) -> Bool {
    var id = id
    return id.withUTF8(isWellFormed)
  }

  static func isWellFormed(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    var expectsLetter = true
    for byte in id {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): expectsLetter = false
      case UInt8(ascii: "-"), UInt8(ascii: "/"):
        if expectsLetter { return false }
        expectsLetter = true
      default: return false
      }
    }
    return !expectsLetter
  }
}
