/// Whose a name is can be seen where it is said to be the report's, and looked up where it is somebody else's; a title names
/// the programmes that it is said to name.
struct NameRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    draft.things(.programme).compactMap { english(of: $0.value, draft) }
      + draft.things(.section).flatMap { titles(of: $0, draft) }
  }

  private func english(of programme: JSON.Value, _ draft: ParsedDataset) -> Finding? {
    guard let english = programme["english"], let place = english["basis"],
      let basis = Programme.EnglishBasis(rawValue: place.string ?? ""), let source = english["source"]?.string,
      let name = programme["name"]
    else { return nil }
    switch basis {
    case .ours: return nil
    case .report:
      let english = Set(Self.latinWords(of: name["en"]?.string ?? ""))
      if !english.isDisjoint(with: Self.latinWords(of: name["ja"]?.string ?? "")) { return nil }
      return draft.finding(
        .source, at: place, "the basis \"report\" for a name that is not printed in Latin script",
        expected: "a word of \"en\" in \"ja\", or another basis")
    case .official, .officialID, .officialMachineTranslation, .reported:
      // An empty one has a finding of its own.
      if source.isEmpty || Self.holdsAddress(source) { return nil }
      return draft.finding(
        .source, at: place, "the basis \(Quoting.quoted(basis.rawValue)) with the source \(Quoting.quoted(source))",
        expected: "the address where the name was read")
    }
  }

  private func titles(of section: ParsedDataset.Thing, _ draft: ParsedDataset) -> [Finding] {
    let title = section.value["title"]?["ja"]?.string?.lowercased() ?? ""
    return (section.value["programmes"]?.list ?? []).compactMap { link in
      let reference = draft.reference(link)
      guard reference?.kind == .programme, let programme = draft.thing(reference) else { return nil }
      let name = programme.value["name"]?["ja"]?.string ?? ""
      let aliases = (programme.value["aliases"]?.list ?? []).compactMap(\.string)
      let forms = Programme.shortForms(name: name, aliases: aliases)
      if forms.contains(where: { title.contains($0.lowercased()) }) { return nil }
      return draft.finding(
        .link, at: link, "\(Quoting.quoted(programme.id)) in the programmes of \(Quoting.quoted(section.id))",
        expected: "a programme that its title names")
    }
  }

  private static func latinWords(of text: String) -> [String] {
    text.unicodeScalars.split { !$0.isLatinLetter }.map { String($0).lowercased() }
  }

  /// Whether a word of it could be a host: letters, digits and hyphens with a dot between them.
  private static func holdsAddress(_ text: String) -> Bool {
    text.split(whereSeparator: { " /;,()".contains($0) }).contains { word in
      let parts = word.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count > 1 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isHostByte) }
    }
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    Unicode.Scalar(byte).isDigit || Unicode.Scalar(byte).isLatinLetter || byte == UInt8(ascii: "-")
  }
}
