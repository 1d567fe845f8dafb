extension ReportBuilder {
  func localized(_ value: JSON.Value?) throws(Unusable) -> Localized {
    try Self.append(value, to: items.store)
  }

  func optionalLocalized(_ value: JSON.Value?) throws(Unusable) -> Localized? {
    guard let value, !value.isNull else { return nil }
    return try localized(value)
  }

  /// A text at the end of a store.
  static func append(_ value: JSON.Value?, to store: TextStore) throws(Unusable) -> Localized {
    guard let value, value.kind == .object else { throw Unusable() }
    let document = value.document
    var ja: JSON.Node?
    var en: JSON.Node?
    var reading: JSON.Node?
    for (key, member) in value.members {
      let node = member.node
      guard node.kind == .string else { throw Unusable() }
      if key.equals("ja") {
        ja = node
      } else if key.equals("en") {
        en = node
      } else {
        reading = node
      }
    }
    guard let ja, let en else { throw Unusable() }
    let start = store.end
    store.append(lengthOf: ja, of: document)
    store.append(lengthOf: reading, of: document)
    store.append(lengthOf: en, of: document)
    store.append(ja, of: document)
    if let reading { store.append(reading, of: document) }
    store.append(en, of: document)
    return Localized(store: store, start: start)
  }

  static func optionalString(_ value: JSON.Value?) throws(Unusable) -> String? {
    guard let value, !value.isNull else { return nil }
    guard let text = value.string else { throw Unusable() }
    return text
  }

  static func strings(_ value: JSON.Value?) throws(Unusable) -> [String] {
    guard let value else { return [] }
    guard value.kind == .array else { throw Unusable() }
    var strings: [String] = []
    for element in value.elements {
      guard let text = element.string else { throw Unusable() }
      strings.append(text)
    }
    return strings
  }

  static func bool(_ value: JSON.Value?) throws(Unusable) -> Bool {
    guard let value else { return false }
    guard let bool = value.bool else { throw Unusable() }
    return bool
  }

  static func date(_ value: JSON.Value?) throws(Unusable) -> ReportDate {
    guard let date = ReportDate(value) else { throw Unusable() }
    return date
  }

  static func printedDate(_ value: JSON.Value?) throws(Unusable) -> PrintedDate? {
    guard let value, !value.isNull else { return nil }
    guard let printed = value["printed"]?.string else { throw Unusable() }
    return PrintedDate(date: try date(value["date"]), printed: printed)
  }
}

extension ReportDate {
  /// A date as report.json gives it: a string, or an object with `from` and `to`.
  init?(_ value: JSON.Value?) {
    guard let value else { return nil }
    if let text = value.string {
      // Only an object is a span in the file.
      guard !text.utf8.contains(UInt8(ascii: "/")) else { return nil }
      self.init(text: text)
    } else {
      guard let from = ReportDate(text: value["from"]?.string ?? ""),
        let to = ReportDate(text: value["to"]?.string ?? "")
      else { return nil }
      self.init(from: from, to: to)
    }
  }
}

extension Reference {
  package var section: Int? {
    if case .section(let index) = self { index } else { nil }
  }

  package var item: Int? {
    if case .item(let index) = self { index } else { nil }
  }

  package var indicator: Int? {
    if case .indicator(let index) = self { index } else { nil }
  }
}
