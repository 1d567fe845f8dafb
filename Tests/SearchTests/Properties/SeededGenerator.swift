/// The same numbers each time: what fails once fails again. (SplitMix64)
struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

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
