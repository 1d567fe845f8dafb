/// Ids are ASCII words, unique over all kinds; an item's begins with that of a section.
struct IDRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    var findings: [Finding] = []
    for kind in ParsedDataset.Kind.allCases where kind != .item {
      for thing in draft.things(kind) {
        guard let value = thing.value["id"], value.kind == .string, !Self.isWellFormed(thing.id) else { continue }
        findings.append(malformed(thing.id, draft.line(of: value), draft))
      }
    }
    findings += items(draft)
    for (reference, first) in draft.duplicates {
      findings.append(
        draft.finding(
          .id, line: draft.line(of: reference), "the id \(Quoting.quoted(draft.id(of: reference))) again",
          expected:
            "an id of its own (the first is that of \(first.kind.withArticle) in line \(draft.line(of: first)))"))
    }
    return findings
  }

  private func items(_ draft: ParsedDataset) -> [Finding] {
    var findings: [Finding] = []
    // The last id of a section that was found before a slash.
    var section = ""
    for (item, line) in zip(draft.items.items, draft.items.lines) where line > 0 {
      if item.isNamed(after: section), item.withUTF8OfID(Self.isWellFormed) { continue }
      let id = item.id
      if !Self.isWellFormed(id) {
        findings.append(malformed(id, Int(line), draft))
      } else if let slash = id.lastIndex(of: "/"), case .section? = draft.reference(String(id[..<slash])) {
        section = String(id[..<slash])
      } else {
        findings.append(
          draft.finding(
            .id, line: Int(line), "the id \(Quoting.quoted(id)) of an item",
            expected: "the id of a section, a slash and a name"))
      }
    }
    return findings
  }

  private func malformed(_ id: String, _ line: Int, _ draft: ParsedDataset) -> Finding {
    draft.finding(
      .id, line: line, "the id \(Quoting.quoted(id))",
      expected: "words of a-z and 0-9 with hyphens between them, in parts joined by /")
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

extension Item {
  /// Whether its id is that of the section, a slash, and a name without one.
  func isNamed(after section: String) -> Bool {
    var section = section
    return section.withUTF8 { section in
      withUTF8OfID { id in
        guard id.count > section.count + 1, id[section.count] == UInt8(ascii: "/") else { return false }
        return UnsafeBufferPointer(rebasing: id[..<section.count]).equals(section)
          && !id[(section.count + 1)...].contains(UInt8(ascii: "/"))
      }
    }
  }
}
