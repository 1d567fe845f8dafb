import Dataset
import Explorer
import Search
import TerminalInput
import TextUI
import Typesetting

extension FuzzTarget {
  /// A place that is saved again is the same, and wherever it leads there is a screen.
  @Sendable static func place(_ bytes: [UInt8]) throws {
    guard let place = try? SavedPlace(bytes) else { return }
    guard let again = try? SavedPlace(Array(place.json.utf8)), again == place else {
      throw Violation(description: "a place that is saved is another one")
    }
    for size in [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60), Size(columns: 12, rows: 4)] {
      var state = State(report: Known.report, settings: Settings(today: today), size: size)
      for effect in state.resume(place, after: 7) where effect == .buildIndex {
        for effect in state.receive(Known.index) {
          guard case .search(let request) = effect, let results = Known.index.search(request.query) else { continue }
          state.receive(results, for: request)
        }
      }
      try require(Screen.draw(state).size == size, "a screen of another size")
      for key: Key in [.down, .enter, .escape, .character("n"), .escape] {
        _ = state.handle(.key(key))
        try require(Screen.draw(state).size == size, "a screen of another size")
      }
      let saved = state.place
      try require((try? SavedPlace(Array(saved.json.utf8))) == saved, "where it leads cannot be saved")
    }
  }

  /// A list that is written again holds the same marks, and nothing is lost of what people wrote.
  @Sendable static func marks(_ bytes: [UInt8]) throws {
    guard let file = try? MarksFile(bytes) else { return }
    let ids = file.entries.map(\.id)
    try require(
      ids.allSatisfy { !$0.isEmpty && !$0.contains("#") && !$0.contains(where: \.isNewline) }, "an id that is none")
    let text = file.text(for: Known.report, in: .japanese)
    let written = Array(text.utf8)
    // What is written beside an id may make a list too long to be read; who writes it says so.
    guard written.count <= MarksFile.largest else { return }
    guard let again = try? MarksFile(written) else { throw Violation(description: "what is written cannot be read") }
    try require(again.entries.map(\.id) == ids, "other marks")
    let twice = again.text(for: Known.report, in: .japanese)
    try require(twice.utf8.elementsEqual(text.utf8), "writing twice changes it again")
    let (known, unknown) = Known.report.references(ofMarks: file)
    try require(Set(known).count == known.count && known.count + unknown.count <= ids.count, "a mark out of nothing")
    let fewer = file.replacing(Array(ids.prefix(1)), keeping: Set(unknown.map(\.id)))
    try require(fewer.entries.allSatisfy { ids.contains($0.id) }, "a mark out of nothing")
  }

  /// What a presenter sends, in pieces of any size: it is a message or makes an end of it, and shows.
  @Sendable static func follower(_ bytes: [UInt8]) throws {
    var input = Input(bytes)
    let size = max(1, input.byte())
    let rest = Array(bytes.dropFirst())
    for line in rest.split(separator: 10) {
      guard let message = try? SharedMessage(line) else { continue }
      guard let again = message.line else { throw Violation(description: "a message too long to be sent") }
      try require((try? SharedMessage(again.dropLast())) == message, "what is sent says something else")
    }
    var state = State(
      report: Known.report, settings: Settings(today: today), size: Size(columns: 80, rows: 24))
    state.startFollowing(size.isMultiple(of: 2) ? .notes : .slides, socket: "socket")
    var reader = MessageDecoder()
    do throws(MessageDecoder.Failure) {
      for start in stride(from: 0, to: rest.count, by: size) {
        guard let lead = try reader.decode(rest[start..<min(rest.count, start + size)]) else { continue }
        state.receive(lead)
        _ = Screen.draw(state)
      }
    } catch {
      state.receive(.absent(error.absence))
    }
    try require(Screen.draw(state).size == state.size, "a screen of another size")
  }

  /// Bytes from a terminal say the same however they are cut into reads, and no key is a control character.
  @Sendable static func terminal(_ bytes: [UInt8]) throws {
    var input = Input(bytes)
    let size = max(1, input.byte())
    let rest = Array(bytes.dropFirst())
    var whole = InputDecoder()
    var cut = InputDecoder()
    let one = whole.decode(rest[...], at: 0)
    var other: [InputDecoder.Input] = []
    for start in stride(from: 0, to: rest.count, by: size) {
      other += cut.decode(rest[start..<min(rest.count, start + size)], at: 0)
    }
    try require(spelt(one) == spelt(other), "another cut says something else")
    for case .event(.key(.character(let character))) in one {
      try require(
        character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && !(0x80..<0xA0 ~= $0.value) },
        "a control character as a key")
    }
    _ = whole.giveUpWaiting()
    try require(whole.patience == nil, "it waits after it has given up")
  }

  /// A mark may be a key of its own or belong to the letter before it: where a read ends decides. Of a pile of marks the
  /// first ones stay, and a read that ends within it begins to count anew.
  private static func spelt(_ inputs: [InputDecoder.Input]) -> [String] {
    var spelt: [String] = []
    var text = ""
    for input in inputs {
      if case .event(.key(.character(let character))) = input {
        text.append(character)
        continue
      }
      spelt += [withoutPiles(text), "\(input)"]
      text = ""
    }
    return spelt + [withoutPiles(text)]
  }

  private static func withoutPiles(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar.properties.isGraphemeExtend ? marks + 1 : 0
      if marks < 8 { kept.append(scalar) }
    }
    return String(kept)
  }

  /// The first of the datasets in the corpus.
  static func seed() -> Report {
    let path = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Corpora/dataset/sample"
    do {
      let parts = try split(FuzzCorpus.bytes(path), at: Array("\n=====\n".utf8))
      return try DatasetLoader(
        DatasetFiles([DatasetFiles.report: parts.first, DatasetFiles.observations: parts.second])
      ).load()
    } catch {
      preconditionFailure("\(path) is no dataset: \(error)")
    }
  }
}
