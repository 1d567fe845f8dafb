/// What was read elsewhere says where, and what is to be known about it in both languages.
struct SourceRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    var findings: [Finding] = []
    if let url = draft.root["url"], let text = url.string, !Self.isAddress(text) {
      findings.append(draft.finding(.source, at: url, "\"url\" is \(Quoting.quoted(text))", expected: Self.address))
    }
    for programme in draft.things(.programme) {
      if let source = programme.value["about"]?["source"], let text = source.string, !Self.isAddress(text) {
        findings.append(
          draft.finding(.source, at: source, "\"about.source\" is \(Quoting.quoted(text))", expected: Self.address))
      }
      guard let source = programme.value["english"]?["source"], source.string == "" else { continue }
      findings.append(
        draft.finding(.source, at: source, "an English name without \"source\"", expected: "where it was read"))
    }
    guard let columns = draft.columns else { return findings }
    for row in draft.observations.rows {
      if row.fields[columns.title].isEmpty {
        findings.append(
          draft.finding(.source, at: row, "an observation without \"source_title\"", expected: "where it was read"))
      }
      if !Self.isAddress(row.fields[columns.url]) {
        findings.append(
          draft.finding(
            .source, at: row, "\"source_url\" is \(Quoting.quoted(row.fields[columns.url]))", expected: Self.address))
      }
      if row.fields[columns.noteJa].isEmpty != row.fields[columns.noteEn].isEmpty {
        findings.append(
          draft.finding(.source, at: row, "a note in one language", expected: "\"note_ja\" and \"note_en\", or none"))
      }
    }
    return findings
  }

  private static let address = "an address that begins with https:// or http://"

  private static func isAddress(_ text: String) -> Bool {
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      return text.utf8.count > scheme.utf8.count && !text.utf8.contains(0x20)
    }
    return false
  }
}
