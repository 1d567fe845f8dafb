import SeededRandom

extension SeededGenerator {
  var isTrue: Bool {
    mutating get { next() % 2 == 0 }
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element? {
    choices.randomElement(using: &self)
  }

  /// Bytes of any kind, made text as a terminal's input is.
  mutating func garbage(_ count: Int) -> String {
    String(decoding: (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }, as: UTF8.self)
  }
}
