import SeededRandom
import Testing
import TextUI

@testable import TerminalInput

/// Whatever comes, and however it is cut.
@Suite struct AnyBytesTests {
  /// Bytes that matter, more often than chance would have them.
  private static let telling: [UInt8] =
    Array("\u{1B}[]OPX^_\\M<;?:0129~ABCR(/$m\u{07}\u{18}\u{7F}\rq".utf8)
    + [0xE3, 0x81, 0x82, 0xFF, 0x8F, 0x90, 0x9B, 0x9C, 0x9D, 0xC2]

  @Test func nothingEndsItAndCutsChangeNothing() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<8000 {
      let bytes = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        Bool.random(using: &random)
          ? Self.telling.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      let cut = Int.random(in: 0...bytes.count, using: &random)
      #expect(decoded([bytes]) == decoded([Array(bytes[..<cut]), Array(bytes[cut...])]), "\(bytes)")
    }
  }

  @Test(arguments: 0..<20) func everyCutOfOneIsTheSame(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<40).map { _ in Self.telling.randomElement(using: &random) ?? 0 }
    let whole = decoded([bytes])
    for first in 0...bytes.count {
      for second in first...bytes.count {
        let pieces = [bytes[..<first], bytes[first..<second], bytes[second...]].map { Array($0) }
        #expect(decoded(pieces) == whole, "\(bytes) at \(first), \(second)")
      }
    }
  }

  /// ESC and a byte, or one of the two spellings of the control that stands for them.
  private func introducer(_ byte: UInt8, _ random: inout SeededGenerator) -> [UInt8] {
    [[0x1B, byte], [byte + 0x40], [0xC2, byte + 0x40]].randomElement(using: &random) ?? []
  }

  /// By the grammar of ECMA-48, mostly such as nobody knows.
  private func sequence(_ random: inout SeededGenerator) -> [UInt8] {
    func some(_ bytes: ClosedRange<UInt8>, atMost most: Int) -> [UInt8] {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in UInt8.random(in: bytes, using: &random) }
    }
    let most = Bool.random(using: &random) ? 5 : 200
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let middle = some(0x30...0x3F, atMost: most) + some(0x20...0x2F, atMost: most)
      let final = UInt8.random(in: 0x40...0x7E, using: &random)
      // ESC [ [ and ESC [ M go on.
      return introducer(0x5B, &random) + (middle.isEmpty ? [0x30] : middle) + [final]
    case 1:
      return introducer(0x4F, &random) + some(0x30...0x3B, atMost: 3) + [UInt8.random(in: 0x40...0x7E, using: &random)]
    case 2:
      return [0x1B, UInt8.random(in: 0x20...0x2F, using: &random)] + some(0x20...0x2F, atMost: most)
        + [UInt8.random(in: 0x30...0x7E, using: &random)]
    default:
      let start = Array("]PX^_".utf8).randomElement(using: &random) ?? 0x5D
      return introducer(start, &random) + some(0x20...0x7E, atMost: most) + introducer(0x5C, &random)
    }
  }

  /// None comes apart into keys: it is one event, as that of a key with its modifiers is, or none.
  @Test func aSequenceIsOneThing() {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<20_000 {
      let bytes = sequence(&random)
      // A paste that begins has no end here.
      guard bytes.suffix(4) != Array("200~".utf8)[...] else { continue }
      let found = decoded([bytes + [0x71]])
      #expect(found.last == .event(.key(.character("q"))) && found.count <= 2, "\(bytes) gave \(found)")
      guard case .event(.key(.character(let typed)))? = found.dropLast().first else { continue }
      // The keypad's keys are the only characters that are sequences.
      #expect(
        [0x4F, 0x8F].contains(bytes[bytes[0] == 0x8F ? 0 : 1]) && "*+,-./0123456789".contains(typed),
        "\(bytes) gave \(found)")
    }
  }

  @Test func aPasteIsTextWhateverItHolds() {
    var random = SeededGenerator(seed: 18)
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      let found = decoded([Array("\u{1B}[200~".utf8) + bytes + Array("\u{1B}[201~".utf8)])
      #expect(found == [.event(.paste(String(decoding: bytes, as: UTF8.self)))])
    }
  }

  /// What is a key has a name, and is no half of a character.
  private func decoded(_ reads: [[UInt8]]) -> [InputDecoder.Input] {
    var decoder = InputDecoder()
    var found = reads.flatMap { decoder.decode($0[...], at: 0) }
    found += decoder.giveUpWaiting().map { .event($0) }
    #expect(decoder.patience == nil)
    return joined(found)
  }

  /// A mark joins its letter only where both came together, which is not what is looked at here.
  private func joined(_ inputs: [InputDecoder.Input]) -> [InputDecoder.Input] {
    inputs.flatMap { input -> [InputDecoder.Input] in
      guard case .event(.key(.character(let character))) = input else { return [input] }
      return character.unicodeScalars.map { .event(.key(.character(Character($0)))) }
    }
  }

  /// What belongs to no sequence doesn't make keys of the rest of one.
  @Test(arguments: [
    "[1\u{7F}q", "[1\nq", "[1\0q", "[あq", "[1;\u{03}A", "O\0q", "O\u{7F}q", "O\u{03}q", "[<0;1\r;1M", "(\u{7F}B",
    "[?6\u{8}2;22c",
  ])
  func whatIsStrayInASequenceIsIgnoredWithIt(_ text: String) {
    #expect(decoded([[0x1B] + Array(text.utf8)]) == [])
    #expect(decoded([[0x1B] + Array(text.utf8) + [0x71]]) == [.event(.key(.character("q")))])
  }

  /// Milliseconds after which the rest of what has begun is keys again.
  @Test(arguments: [
    ("[1;", 1000), ("O", 1000), ("[<0;5;", 1000), ("_Gq", 5000), ("]11;rgb:1", 5000), ("P+q\u{1B}", 5000),
  ])
  func theRestIsWaitedFor(_ begun: String, _ milliseconds: Int32) {
    for delay in [25, 100] as [Int32] {
      var decoder = InputDecoder(escapeDelay: delay)
      _ = decoder.decode(([0x1B] + Array(begun.utf8))[...], at: 0)
      #expect(decoder.patience == milliseconds * delay / 25)
    }
  }
}
