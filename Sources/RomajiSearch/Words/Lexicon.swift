/// The distinct words of many texts, each once, with all the ways it may be typed.
///
/// A word is written as in a reading, `surface《reading|reading》`, or as a surface alone.
package struct Lexicon {
  /// One way through a word: codes of its surface, or units of its reading.
  struct Path {
    enum Kind: UInt8 {
      /// Folded scalars of the surface.
      case surface
      /// Units that follow the kana of the surface one by one.
      case kana
      /// How the word as a whole may be typed: the reading of kanji, an English word, a number in digits.
      case whole
    }

    var start: UInt32
    var count: UInt16
    var kind: Kind
  }

  package typealias Word = UInt32

  /// Codes from here on are numbers of units.
  static let unitFlag: UInt32 = 0x4000_0000

  private(set) var codes: [UInt32] = []
  private(set) var paths: [Path] = []
  /// Where the paths of a word begin; they end where the next word's do.
  private(set) var pathStarts: [UInt32] = [0]
  /// Whether a word is of Latin letters or digits: what is found in its middle does not go on behind it.
  package private(set) var isLatin: [Bool] = []
  private(set) var units = UnitTable()
  private var text: [UInt8] = []
  private var textStarts: [UInt32] = [0]
  /// Open addressing; 0 is free, else the word's number plus one.
  private var table = [UInt32](repeating: 0, count: 1024)

  package init() {}

  package var count: Int { isLatin.count }

  /// The word that is written so, made if it is new.
  package mutating func intern(_ written: UnsafeBufferPointer<UInt8>) -> Word {
    var slot = slot(of: written)
    if table[slot] != 0 { return table[slot] - 1 }
    if count * 2 >= table.count {
      grow()
      slot = self.slot(of: written)
    }
    let word = Word(count)
    table[slot] = word + 1
    text.append(contentsOf: written)
    textStarts.append(UInt32(text.count))
    addPaths(WrittenWord(String(decoding: written, as: UTF8.self)))
    return word
  }

  /// nil where no text has had it.
  package func find(_ written: UnsafeBufferPointer<UInt8>) -> Word? {
    let number = table[slot(of: written)]
    return number == 0 ? nil : number - 1
  }

  package func written(_ word: Word) -> WrittenWord {
    WrittenWord(String(decoding: text[Int(textStarts[Int(word)])..<Int(textStarts[Int(word) + 1])], as: UTF8.self))
  }

  func paths(of word: Word) -> Range<Int> {
    Int(pathStarts[Int(word)])..<Int(pathStarts[Int(word) + 1])
  }

  /// Whether one of the ways to type a code is not to type it.
  func mayBeLeftOut(_ code: UInt32) -> Bool {
    if code & 0x8000_0000 != 0 { return true }
    return code & Lexicon.unitFlag != 0 && units.mayBeLeftOut(Int(code & ~Lexicon.unitFlag))
  }

  private func slot(of written: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Int(truncatingIfNeeded: Lexicon.hash(written)) & (table.count - 1)
    while table[slot] != 0, !isText(of: Int(table[slot] - 1), written) { slot = (slot + 1) & (table.count - 1) }
    return slot
  }

  private func isText(of word: Int, _ written: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(textStarts[word])
    guard Int(textStarts[word + 1]) - start == written.count else { return false }
    for index in 0..<written.count where text[start + index] != written[index] { return false }
    return true
  }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 2)
    for word in 0..<count {
      let slot = text.withUnsafeBufferPointer { text in
        self.slot(of: UnsafeBufferPointer(rebasing: text[Int(textStarts[word])..<Int(textStarts[word + 1])]))
      }
      table[slot] = UInt32(word) + 1
    }
  }

  /// FNV-1a, eight bytes at a time where there are as many.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var at = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while at + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x0000_0100_0000_01B3
      hash ^= hash >> 29
      at += 8
    }
    while at < raw.count {
      hash = (hash ^ UInt64(raw[at])) &* 0x0000_0100_0000_01B3
      at += 1
    }
    return hash ^ hash >> 32
  }

  private mutating func addPaths(_ word: WrittenWord) {
    isLatin.append(word.isLatin)
    add(word.surfaceCodes.map(\.rawValue), .surface)
    for reading in word.kanaReadings { add(reading, word.isKana ? .kana : .whole) }
    for spelling in word.otherSpellings { add(spelling, .whole) }
    pathStarts.append(UInt32(paths.count))
  }

  private mutating func add(_ reading: String, _ kind: Path.Kind) {
    let units = ReadingUnits(reading)
    add(zip(units.units, units.kana).map { self.units.intern($0, kana: $1) | Lexicon.unitFlag }, kind)
  }

  private mutating func add(_ path: [UInt32], _ kind: Path.Kind) {
    // A word of which nobody could type so much is found by its beginning.
    let path = path.prefix(Int(UInt16.max))
    paths.append(Path(start: UInt32(codes.count), count: UInt16(path.count), kind: kind))
    codes += path
  }
}
