import Dataset
import RomajiSearch

/// The texts of many entries as one row of words: 4 bytes a word, whatever the text.
struct IndexedTexts {
  private(set) var lexicon = Lexicon()
  /// Words, `firstWord` added to each; below that, marks that a text of a field begins.
  private(set) var tokens: [UInt32] = []
  /// Where the tokens of an entry begin; they end where the next entry's do.
  private(set) var starts: [UInt32] = [0]
  /// Bytes of all texts and readings.
  private(set) var bytes = 0

  /// Marks of fields are the numbers below.
  static let firstWord: UInt32 = 8

  var count: Int { starts.count - 1 }

  init() {}

  /// nil where `progress` answers false.
  init?(_ report: Report, _ entries: Entries, progress: (Double) -> Bool) {
    var told = 0
    for (number, reference) in entries.references.enumerated() {
      // A series may hold as much text as thousands of items.
      if bytes >= told {
        if !progress(Double(number) / Double(entries.count)) { return nil }
        told = bytes + 100_000
      }
      report.eachText(of: reference) { field, text in
        add(field, text)
        return true
      }
      starts.append(UInt32(tokens.count))
    }
    // Gives back what was kept for more.
    tokens = tokens.withUnsafeBufferPointer { Array($0) }
  }

  /// - Parameter entries: the texts of each, the most telling field first
  init(_ entries: [[(Field, Localized)]]) {
    for entry in entries {
      for (field, text) in entry { add(field, text) }
      starts.append(UInt32(tokens.count))
    }
  }

  /// Adds a text to the entry that is being made.
  private mutating func add(_ field: Field, _ text: Localized) {
    bytes += text.searchedBytes
    text.withUTF8(of: .ja) { ja in
      text.withUTF8(of: .reading) { reading in
        if !ja.isEmpty { add(field, ja, reading: reading) }
      }
    }
    text.withUTF8(of: .en) { en in
      if !en.isEmpty { add(field, en, reading: UnsafeBufferPointer(start: nil, count: 0)) }
    }
  }

  private mutating func add(_ field: Field, _ text: Tokeniser.Bytes, reading: Tokeniser.Bytes) {
    tokens.append(UInt32(field.rawValue))
    Tokeniser.words(of: text, reading: reading) { written, _ in
      tokens.append(lexicon.intern(written) + IndexedTexts.firstWord)
    }
  }
}
