import Documentation
import TextUI

/// What a picture draws, read from its text: glyphs by their cells, and the boxes of its shapes.
struct Drawing {
  struct Box {
    var left, right, top, bottom: Double
  }

  struct NotUnderstood: Error {
    var what: String
  }

  private(set) var glyphs: [Position: String] = [:]
  private(set) var shapes: [Box] = []
  private(set) var shapeCells: Set<Position> = []
  /// What is not inside one cell, or begins nowhere.
  private(set) var strays: [String] = []

  init(_ svg: String) throws {
    for line in svg.split(separator: "\n") {
      if line.hasPrefix("<text ") {
        try add(text: String(line))
      } else if line.hasPrefix("<path ") {
        for part in Self.attribute("d", of: String(line)).split(separator: "M") { try add(subpath: String(part)) }
      }
    }
  }

  private static func attribute(_ name: String, of element: String) -> String {
    guard let start = element.firstRange(of: " \(name)=\"")?.upperBound,
      let end = element[start...].firstIndex(of: "\"")
    else {
      return ""
    }
    return String(element[start..<end])
  }

  private mutating func add(text element: String) throws {
    guard let open = element.firstIndex(of: ">"), let close = element.firstRange(of: "</text>")?.lowerBound,
      let y = Int(Self.attribute("y", of: element))
    else {
      throw NotUnderstood(what: element)
    }
    let content = element[element.index(after: open)..<close].replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
    let places = Self.attribute("x", of: element).split(separator: " ").compactMap { Int($0) }
    let row = (y - ScreenPicture.baseline - ScreenPicture.margin) / ScreenPicture.cell.height
    let isLone = places.count == 1 && content.count == 1
    guard isLone || content.utf16.count == places.count else { return strays.append(element) }
    for (character, x) in zip(content, places) {
      let (column, rest) = (x - ScreenPicture.margin).quotientAndRemainder(dividingBy: ScreenPicture.cell.width)
      // A full-width letter is narrower than two cells and stands in their middle.
      if rest != 0, rest + ScreenPicture.wideFontSize > 2 * ScreenPicture.cell.width { strays.append(element) }
      // A sign may come from any font; only the length asked for keeps it inside.
      if !character.isASCII, rest == 0, Self.attribute("textLength", of: element).isEmpty { strays.append(element) }
      glyphs[Position(column: column, row: row)] = String(character)
    }
  }

  private mutating func add(subpath: String) throws {
    let box = try Self.box(of: subpath)
    let (width, height) = (Double(ScreenPicture.cell.width), Double(ScreenPicture.cell.height))
    let margin = Double(ScreenPicture.margin)
    let column = ((box.left + box.right) / 2 - margin) / width
    let row = ((box.top + box.bottom) / 2 - margin) / height
    let position = Position(column: Int(column), row: Int(row))
    let (left, top) = (margin + Double(position.column) * width, margin + Double(position.row) * height)
    if box.left < left || box.right > left + width || box.top < top || box.bottom > top + height {
      strays.append(subpath)
    }
    shapes.append(box)
    shapeCells.insert(position)
  }

  /// Of the commands that pictures use: absolute M (left out here), L and Q; relative h, v and half circles a.
  private static func box(of subpath: String) throws -> Box {
    var (x, y) = (0.0, 0.0)
    var box: Box?
    func reach(_ left: Double, _ right: Double, _ top: Double, _ bottom: Double) {
      box = Box(
        left: min(box?.left ?? left, left), right: max(box?.right ?? right, right), top: min(box?.top ?? top, top),
        bottom: max(box?.bottom ?? bottom, bottom))
    }
    var rest = Substring("M" + subpath)
    while let command = rest.popFirst() {
      let end = rest.firstIndex(where: \.isLetter) ?? rest.endIndex
      let numbers = rest[..<end].split { $0 == "," || $0 == " " }.compactMap { Double($0) }
      rest = rest[end...]
      switch (command, numbers.count) {
      case ("M", 2), ("L", 2): (x, y) = (numbers[0], numbers[1])
      case ("h", 1): x += numbers[0]
      case ("v", 1): y += numbers[0]
      case ("Q", 4):
        reach(numbers[0], numbers[0], numbers[1], numbers[1])
        (x, y) = (numbers[2], numbers[3])
      case ("a", 7):
        reach(min(x, x + numbers[5]), max(x, x + numbers[5]), y - numbers[0], y + numbers[0])
        x += numbers[5]
      case ("z", 0): break
      default: throw NotUnderstood(what: subpath)
      }
      reach(x, x, y, y)
    }
    guard let box else { throw NotUnderstood(what: subpath) }
    return box
  }
}
