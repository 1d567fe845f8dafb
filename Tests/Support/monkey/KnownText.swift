#if DEBUG
  import Dataset
  import Typesetting

  /// The characters that the report and the interface have: nothing else may be on a screen but what was typed.
  struct KnownText {
    private var scalars: Set<Unicode.Scalar>
    /// What has been looked at already.
    private var characters: Set<Character> = []

    init(_ report: Report) {
      scalars = KnownText.ofInterface
      for text in JSONWriter.text(ReportJSON(report).show()).unicodeScalars { scalars.insert(text) }
      for indicator in report.indicators {
        for observation in indicator.observations {
          for text in [observation.source.title, observation.note.ja, observation.note.en] { add(text) }
        }
      }
    }

    mutating func add(_ text: String) {
      for shown in [text, text.sanitised] { scalars.formUnion(shown.unicodeScalars) }
    }

    mutating func has(_ character: Character) -> Bool {
      if characters.contains(character) { return true }
      guard character.unicodeScalars.allSatisfy({ scalars.contains($0) }) else { return false }
      characters.insert(character)
      return true
    }

    /// Of the words, signs and dots that stand in the sources.
    private static let ofInterface: Set<Unicode.Scalar> = {
      var scalars: Set<Unicode.Scalar> = ["\u{2421}", "␦"]
      for value in [0x20...0x7E, 0x2400...0x2420, 0x2580...0x259F, 0x2800...0x28FF] as [ClosedRange<UInt32>] {
        scalars.formUnion(value.compactMap(Unicode.Scalar.init))
      }
      let targets = ["Charts", "Dataset", "Explorer", "Search", "TextUI", "Typesetting"].map { "Sources/" + $0 }.joined(
        separator: " ")
      let sources = Subprocess.run("cd '\(Subprocess.root)' && find \(targets) -name '*.swift' -exec cat {} +").output
      scalars.formUnion(sources.unicodeScalars)
      return scalars
    }()
  }
#endif
