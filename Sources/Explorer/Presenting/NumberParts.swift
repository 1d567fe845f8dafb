/// A figure's wording around its number: 約|124|万件, about |1.24| million accounts.
struct NumberParts: Equatable {
  var before: String
  /// Digits with commas, points and a per cent sign; empty where there is none.
  var number: String
  var after: String

  init(_ text: String) {
    func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
    let start = text.firstIndex(where: isDigit) ?? text.endIndex
    var end = text[start...].firstIndex { !isDigit($0) && $0 != "," && $0 != "." } ?? text.endIndex
    while end > start, !isDigit(text[text.index(before: end)]) { end = text.index(before: end) }
    if end < text.endIndex, text[end] == "%" { end = text.index(after: end) }
    before = text[..<start].trimmed
    number = String(text[start..<end])
    after = text[end...].trimmed
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
