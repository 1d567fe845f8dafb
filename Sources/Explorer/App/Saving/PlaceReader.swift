import Dataset

/// Takes the members of a saved place's objects; what is of another shape is damage.
struct PlaceReader {
  let value: JSON.Value

  /// Itself where it has a member, which may be left out.
  func optional(_ name: StaticString) -> PlaceReader? {
    value[name] == nil ? nil : self
  }

  /// The reader of a member that is an object, which may be left out.
  func member(_ name: StaticString) -> PlaceReader? {
    value[name].map(PlaceReader.init)
  }

  func string(_ name: StaticString) throws(SavedPlace.Problem) -> String {
    try required(value[name]?.string)
  }

  func integer(_ name: StaticString) throws(SavedPlace.Problem) -> Int {
    try required(value[name]?.integer)
  }

  func bool(_ name: StaticString) throws(SavedPlace.Problem) -> Bool {
    try required(value[name]?.bool)
  }

  func choice<Choice: RawRepresentable<String>>(_ name: StaticString) throws(SavedPlace.Problem) -> Choice {
    try required(value[name]?.string.flatMap(Choice.init))
  }

  func strings(_ name: StaticString) throws(SavedPlace.Problem) -> [String] {
    try required(value[name]?.strings)
  }

  func paths(_ name: StaticString) throws(SavedPlace.Problem) -> [[String]] {
    guard let list = value[name], list.kind == .array else { throw .damaged }
    var paths: [[String]] = []
    for element in list.elements { paths.append(try required(element.strings)) }
    return paths
  }

  /// Half-open and not empty; they may be left out.
  func days() throws(SavedPlace.Problem) -> Range<Int>? {
    guard let days = optional("firstDay") else { return nil }
    let (first, end) = (try days.integer("firstDay"), try days.integer("endDay"))
    guard first < end else { throw .damaged }
    return first..<end
  }

  private func required<Value>(_ value: Value?) throws(SavedPlace.Problem) -> Value {
    guard let value else { throw .damaged }
    return value
  }
}

extension JSON.Value {
  /// A whole number of a size that rows, days and versions have; nil for anything else.
  var integer: Int? {
    number.flatMap { Int32(exactly: $0) }.map(Int.init)
  }

  /// The elements of an array that holds nothing but strings.
  fileprivate var strings: [String]? {
    guard kind == .array else { return nil }
    var strings: [String] = []
    for element in elements {
      guard let string = element.string else { return nil }
      strings.append(string)
    }
    return strings
  }
}

extension JSONTree {
  static func integer(_ value: Int) -> JSONTree {
    .number(Double(value))
  }

  /// As `PlaceReader.days` reads them.
  static func days(_ days: Range<Int>) -> [(String, JSONTree)] {
    [("firstDay", .integer(days.lowerBound)), ("endDay", .integer(days.upperBound))]
  }
}
