/// The colours that xterm and its kin give the indices of a palette of 256.
package enum Palette256 {
  package struct Colour: Hashable, Sendable {
    package var red: Int
    package var green: Int
    package var blue: Int

    package init(red: Int, green: Int, blue: Int) {
      self.red = red
      self.green = green
      self.blue = blue
    }
  }

  /// From 16 on the indices are a cube of six steps a colour, from 232 on greys. The first 16 are the terminal's own
  /// choice; these are xterm's.
  package static func colour(_ index: UInt8) -> Colour {
    let index = Int(index)
    if index < 16 { return basic[index] }
    if index >= 232 {
      let level = 8 + (index - 232) * 10
      return Colour(red: level, green: level, blue: level)
    }
    func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
    let cube = index - 16
    return Colour(red: level(cube / 36), green: level(cube / 6 % 6), blue: level(cube % 6))
  }

  private static let basic: [Colour] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ].map { Colour(red: $0.0, green: $0.1, blue: $0.2) }
}
