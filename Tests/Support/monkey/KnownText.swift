#if DEBUG
  import Dataset
  import Typesetting

  /// What the report and the interface say: nothing else may be on a screen but what was typed.
  ///
  /// Japanese has no blanks between words, and lines break anywhere in it; so it is pairs of letters beside each other
  /// that are looked up: a word that nobody has written has pairs that nobody has written.
  struct KnownText {
    private var scalars: Set<Unicode.Scalar>
    private var pairs: Set<LetterPair>
    /// Letters that something is filled in before or behind, at the edges of the interface's own texts.
    private let edges = KnownText.ofInterface.edges
    private var typed: Set<Unicode.Scalar> = []
    /// What has been looked at already.
    private var characters: Set<Character> = []

    init(_ report: Report) {
      (scalars, pairs) = (KnownText.ofInterface.scalars, KnownText.ofInterface.pairs)
      learn(JSONWriter.text(ReportJSON(report).show()))
      for programme in report.programmes {
        guard let reading = try? Reading(programme.name) else { continue }
        learn(reading.segments.map { $0.alternatives.first ?? $0.surface }.joined())
      }
      for indicator in report.indicators {
        learn(indicator.id)
        for observation in indicator.observations {
          for text in [observation.source.title, observation.note.ja, observation.note.en] { learn(text) }
        }
      }
    }

    private mutating func learn(_ text: String) {
      for shown in [text, text.sanitised, inHiragana(text)] {
        scalars.formUnion(shown.unicodeScalars)
        pairs.formUnion(LetterPair.all(in: shown))
      }
    }

    /// A name in kana is its own reading, which is shown in hiragana.
    private func inHiragana(_ text: String) -> String {
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { 0x30A1...0x30F6 ~= $0.value ? Unicode.Scalar($0.value - 0x60) ?? $0 : $0 }))
    }

    /// What was typed may stand in the midst of what was typed before.
    mutating func addTyped(_ text: String) {
      for shown in [text, text.sanitised] {
        scalars.formUnion(shown.unicodeScalars)
        typed.formUnion(shown.unicodeScalars)
      }
    }

    mutating func has(_ character: Character) -> Bool {
      if characters.contains(character) { return true }
      guard character.unicodeScalars.allSatisfy({ scalars.contains($0) }) else { return false }
      characters.insert(character)
      return true
    }

    /// Whether two Characters may stand beside each other.
    func has(_ first: Character, before second: Character) -> Bool {
      guard let pair = LetterPair(first, second), !pairs.contains(pair) else { return true }
      return edges.last.contains(pair.first) || edges.first.contains(pair.second)
        || typed.contains(pair.first) || typed.contains(pair.second)
    }

    private struct Interface {
      /// Words, signs and dots that stand in the sources.
      var scalars: Set<Unicode.Scalar> = ["\u{2421}", "␦"]
      var pairs: Set<LetterPair> = []
      var edges: (first: Set<Unicode.Scalar>, last: Set<Unicode.Scalar>) = ([], [])
    }

    private static let ofInterface: Interface = {
      var interface = Interface()
      for value in [0x20...0x7E, 0x2400...0x2420, 0x2580...0x259F, 0x2800...0x28FF] as [ClosedRange<UInt32>] {
        interface.scalars.formUnion(value.compactMap(Unicode.Scalar.init))
      }
      let targets = ["Charts", "Dataset", "Explorer", "Search", "TextUI", "Typesetting"].map { "Sources/" + $0 }.joined(
        separator: " ")
      let sources = Subprocess.run("cd '\(Subprocess.root)' && find \(targets) -name '*.swift' -exec cat {} +").output
      interface.scalars.formUnion(sources.unicodeScalars)
      interface.pairs.formUnion(LetterPair.all(in: sources))
      interface.pairs.formUnion(LetterPair.all(in: withoutReadings(sources)))
      var before: Unicode.Scalar = " "
      for scalar in sources.unicodeScalars {
        // A literal begins or goes on behind what is filled in, or ends there.
        if LetterPair.isLetter(scalar), before == "\"" || before == ")" { interface.edges.first.insert(scalar) }
        if LetterPair.isLetter(before), scalar == "\"" || scalar == "\\" { interface.edges.last.insert(before) }
        before = scalar
      }
      return interface
    }()
  }

  /// Names of commands are written with their readings and with blanks between words, shown without.
  private func withoutReadings(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var isReading = false
    for scalar in text.unicodeScalars {
      if scalar == "《" { isReading = true }
      if !isReading, scalar != " " { shown.append(scalar) }
      if scalar == "》" { isReading = false }
    }
    return String(shown)
  }

  /// Two letters of Japanese beside each other.
  struct LetterPair: Hashable {
    var first: Unicode.Scalar
    var second: Unicode.Scalar

    /// nil where one of them is no letter of Japanese.
    init?(_ first: Character, _ second: Character) {
      guard let last = first.unicodeScalars.first, let next = second.unicodeScalars.first,
        LetterPair.isLetter(last), LetterPair.isLetter(next)
      else { return nil }
      (self.first, self.second) = (last, next)
    }

    private init(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
      (self.first, self.second) = (first, second)
    }

    static func all(in text: String) -> [LetterPair] {
      zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).filter { isLetter($0) && isLetter($1) }.map(
        LetterPair.init)
    }

    /// Kana and kanji.
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x9FFF: true
      default: false
      }
    }
  }
#endif
