import Typesetting

/// A short name of an indicator has room where it is needed, saves room, and names nothing else.
struct ShortNameRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    let indicators = draft.things(.indicator).map(\.value)
    return Self.languages.flatMap { findings(indicators, $0.language, key: $0.key, draft) }
  }

  private static let languages: [(language: Language, key: StaticString)] = [(.japanese, "ja"), (.english, "en")]

  private func findings(
    _ indicators: [JSON.Value], _ language: Language, key: StaticString, _ draft: ParsedDataset
  ) -> [Finding] {
    var counts: [String: Int] = [:]
    for name in ["label", "short"] as [StaticString] {
      for indicator in indicators {
        if let text = indicator[name]?[key]?.string { counts[text, default: 0] += 1 }
      }
    }
    return indicators.compactMap { indicator in
      guard let place = indicator["short"]?[key], let short = place.string,
        let label = indicator["label"]?[key]?.string
      else { return nil }
      let metrics = Metrics()
      let (columns, whole) = (metrics.columns(of: short), metrics.columns(of: label))
      let most = Indicator.shortColumns(in: language)
      let finding: (found: String, expected: String)? =
        if columns > most {
          ("a short name of \(columns) columns", "at most \(most)")
        } else if columns >= whole {
          ("a short name of \(columns) columns", "fewer than the label's \(whole)")
        } else if counts[short] != 1 {
          ("the short name \(Quoting.quoted(short)), which another indicator has too", "a name of its own")
        } else {
          nil
        }
      return finding.map { draft.finding(.text, at: place, $0.found, expected: $0.expected) }
    }
  }
}
