/// What a character of the block elements, of braille or of box drawing fills of its cell, in pixels from the cell's
/// upper left corner.
struct CellShape {
  private var parts: [Part]

  private enum Part {
    case rectangle(x: Double, y: Double, width: Double, height: Double)
    case dot(x: Double, y: Double, radius: Double)
    case polygon([(x: Double, y: Double)])
    /// A quarter bend between the cell's middle row and its middle column; `right` and `down` are 1 or -1.
    case bend(right: Double, down: Double)
  }

  static let (width, height) = (Double(ScreenPicture.cell.width), Double(ScreenPicture.cell.height))

  /// Nil for a character that is a glyph of a font.
  init?(_ character: Character) {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
    switch scalar.value {
    case 0x2500...0x257F: parts = Self.box(BoxDrawing(scalar.value))
    case 0x2580...0x259F: parts = Self.block(Int(scalar.value - 0x2580))
    case 0x2800...0x28FF: parts = Self.braille(Int(scalar.value - 0x2800))
    default: return nil
    }
  }

  static func isBlock(_ character: Character) -> Bool {
    ("\u{2580}"..."\u{259F}").contains(character)
  }

  /// Of a shade.
  static func opacity(of character: Character) -> String? {
    switch character {
    case "░": "0.25"
    case "▒": "0.5"
    case "▓": "0.75"
    default: nil
    }
  }

  private static func block(_ index: Int) -> [Part] {
    func part(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Part {
      .rectangle(x: x * Self.width, y: y * Self.height, width: width * Self.width, height: height * Self.height)
    }
    switch index {
    case 0x00: return [part(0, 0, 1, 0.5)]
    case 0x01...0x08: return [part(0, 1 - Double(index) / 8, 1, Double(index) / 8)]
    case 0x09...0x0F: return [part(0, 0, Double(0x10 - index) / 8, 1)]
    case 0x10: return [part(0.5, 0, 0.5, 1)]
    case 0x11...0x13: return [part(0, 0, 1, 1)]
    case 0x14: return [part(0, 0, 1, 0.125)]
    case 0x15: return [part(0.875, 0, 0.125, 1)]
    default:
      // ▖ to ▟: which of the upper left, upper right, lower left and lower right quarters are full.
      let masks: [Int] = [0b0010, 0b0001, 0b1000, 0b1011, 0b1001, 0b1110, 0b1101, 0b0100, 0b0110, 0b0111]
      let mask = masks[index - 0x16]
      return (0..<4).compactMap { quarter in
        guard mask & (8 >> quarter) != 0 else { return nil }
        return part(Double(quarter % 2) / 2, Double(quarter / 2) / 2, 0.5, 0.5)
      }
    }
  }

  private static func braille(_ dots: Int) -> [Part] {
    // Unicode counts the dots down the left column, down the right one, then the two of the last row.
    let places = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
    return places.enumerated().filter { dots >> $0.offset & 1 == 1 }.map { _, place in
      .dot(x: width * (0.25 + 0.5 * Double(place.0)), y: height * (0.125 + 0.25 * Double(place.1)), radius: 1.75)
    }
  }

  private static func box(_ character: BoxDrawing) -> [Part] {
    switch character {
    case .diagonals(let rising, let falling):
      return (rising ? [.polygon([(0, height - 1), (width - 1, 0), (width, 1), (1, height)])] : [])
        + (falling ? [.polygon([(1, 0), (width, height - 1), (width - 1, height), (0, 1)])] : [])
    case .bend(let right, let down):
      return [.bend(right: right ? 1 : -1, down: down ? 1 : -1)]
    case .dashes(let count, let isHeavy, let isVertical):
      return dashes(count, half: BoxDrawing.thickness(isHeavy ? 2 : 1) / 2, isVertical: isVertical)
    case .arms(let arms):
      return arms.enumerated().flatMap { arm($0.offset, weight: $0.element, reach: arms) }
    }
  }

  private static func dashes(_ count: Int, half: Double, isVertical: Bool) -> [Part] {
    let step = (isVertical ? height : width) / Double(count)
    return (0..<count).map { index in
      let start = (Double(index) + 0.2) * step
      return isVertical
        ? .rectangle(x: width / 2 - half, y: start, width: 2 * half, height: 0.6 * step)
        : .rectangle(x: start, y: height / 2 - half, width: 0.6 * step, height: 2 * half)
    }
  }

  /// From an edge (0 up, 1 right, 2 down, 3 left) to the middle and, so that corners are whole, over half of the arms
  /// that it meets there.
  private static func arm(_ direction: Int, weight: Int, reach arms: [Int]) -> [Part] {
    guard weight > 0 else { return [] }
    let across = [arms[(direction + 1) % 4], arms[(direction + 3) % 4]].map(BoxDrawing.extent).max() ?? 0
    let half = BoxDrawing.thickness(weight) / 2
    return (weight == 3 ? [-2.0, 2.0] : [0]).map { offset in
      switch direction {
      case 0: .rectangle(x: width / 2 + offset - half, y: 0, width: 2 * half, height: height / 2 + across)
      case 1:
        .rectangle(
          x: width / 2 - across, y: height / 2 + offset - half, width: width / 2 + across, height: 2 * half)
      case 2:
        .rectangle(
          x: width / 2 + offset - half, y: height / 2 - across, width: 2 * half, height: height / 2 + across)
      default: .rectangle(x: 0, y: height / 2 + offset - half, width: width / 2 + across, height: 2 * half)
      }
    }
  }

  /// Closed subpaths, each inside the cell whose upper left corner is at `x`, `y`.
  func path(x: Double, y: Double) -> String {
    parts.map { Self.path($0, x: x, y: y) }.joined()
  }

  private static func path(_ part: Part, x: Double, y: Double) -> String {
    switch part {
    case .rectangle(let left, let top, let width, let height):
      return "M\(text(x + left)),\(text(y + top))h\(text(width))v\(text(height))h\(text(-width))z"
    case .dot(let middle, let level, let radius):
      let (round, across) = ("a\(text(radius)),\(text(radius)) 0 0 1 ", text(2 * radius))
      return "M\(text(x + middle - radius)),\(text(y + level))\(round)\(across),0\(round)-\(across),0z"
    case .polygon(let corners):
      return "M" + corners.map { "\(text(x + $0.x)),\(text(y + $0.y))" }.joined(separator: "L") + "z"
    case .bend(let right, let down):
      let half = BoxDrawing.thickness(1) / 2
      let (middle, level) = (x + width / 2, y + height / 2)
      let (edge, end) = (middle + right * width / 2, level + down * height / 2)
      // Where the vertical part ends and the curve begins: half a width from the middle, as the horizontal one is none.
      let knee = level + down * width / 2
      let (outerX, innerX) = (middle - right * half, middle + right * half)
      let (outerY, innerY) = (level - down * half, level + down * half)
      return "M\(text(outerX)),\(text(end))L\(text(outerX)),\(text(knee))"
        + "Q\(text(outerX)),\(text(outerY)) \(text(edge)),\(text(outerY))L\(text(edge)),\(text(innerY))"
        + "Q\(text(innerX)),\(text(innerY)) \(text(innerX)),\(text(knee))L\(text(innerX)),\(text(end))z"
    }
  }

  /// To a hundredth.
  private static func text(_ value: Double) -> String {
    let hundredths = (value * 100).rounded() / 100
    return hundredths == hundredths.rounded() ? "\(Int(hundredths))" : "\(hundredths)"
  }
}
