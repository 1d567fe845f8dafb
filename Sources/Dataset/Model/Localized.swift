/// A text in both languages.
///
/// It is a place in a store that it shares with the other texts of its report. Its parts are made into Strings when they
/// are asked for; who goes through many of them takes their bytes with `withUTF8(of:)`.
package struct Localized: Sendable {
  package enum Part: Sendable {
    case ja, en, reading
  }

  let store: TextStore
  /// Where its three lengths stand (ja, reading, en), followed by the three texts.
  let start: UInt32

  init(store: TextStore, start: UInt32) {
    self.store = store
    self.start = start
  }

  package init(ja: String, en: String, reading: String = "") {
    store = TextStore(capacity: ja.utf8.count + en.utf8.count + reading.utf8.count + 12)
    start = store.append(ja: ja, en: en, reading: reading)
  }

  package var ja: String {
    get { string(.ja) }
    set { self = Localized(ja: newValue, en: en, reading: reading) }
  }

  package var en: String {
    get { string(.en) }
    set { self = Localized(ja: ja, en: newValue, reading: reading) }
  }

  /// The Japanese as `surface《reading》` segments separated by spaces, as written in the file; "" where it has none.
  /// `Reading(_:)` takes it apart.
  package var reading: String {
    get { string(.reading) }
    set { self = Localized(ja: ja, en: en, reading: newValue) }
  }

  package subscript(language: Language) -> String {
    language == .japanese ? ja : en
  }

  /// The bytes of a part, without a String being made; they must not be kept.
  package func withUTF8<Result>(of part: Part, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    // The store must outlive the body, though nobody may hold on to this value meanwhile.
    withExtendedLifetime(store) { body(store.part(part, ofTextAt: Int(start))) }
  }

  private func string(_ part: Part) -> String {
    withUTF8(of: part) { String(validated: $0) }
  }
}

extension Localized: Hashable {
  package static func == (one: Localized, other: Localized) -> Bool {
    one.ja == other.ja && one.en == other.en && one.reading == other.reading
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ja)
    hasher.combine(en)
  }
}

extension TextStore {
  /// Gives the place of the text that is appended.
  func append(ja: String, en: String, reading: String) -> UInt32 {
    var (ja, en, reading) = (ja, en, reading)
    return ja.withUTF8 { ja in
      en.withUTF8 { en in reading.withUTF8 { reading in append(ja: ja, en: en, reading: reading) } }
    }
  }

  func append(
    ja: UnsafeBufferPointer<UInt8>, en: UnsafeBufferPointer<UInt8>, reading: UnsafeBufferPointer<UInt8>
  ) -> UInt32 {
    let start = end
    append(length: ja.count)
    append(length: reading.count)
    append(length: en.count)
    append(ja)
    append(reading)
    append(en)
    return start
  }

  func part(_ part: Localized.Part, ofTextAt start: Int) -> UnsafeBufferPointer<UInt8> {
    var position = start
    let ja = length(at: &position)
    let reading = length(at: &position)
    let en = length(at: &position)
    switch part {
    case .ja: return UnsafeBufferPointer(start: base + position, count: ja)
    case .reading: return UnsafeBufferPointer(start: base + position + ja, count: reading)
    case .en: return UnsafeBufferPointer(start: base + position + ja + reading, count: en)
    }
  }

  /// The place behind a text.
  func end(ofTextAt start: Int) -> Int {
    let last = part(.en, ofTextAt: start)
    return (last.baseAddress.map { $0 - UnsafePointer(base) } ?? start) + last.count
  }
}
