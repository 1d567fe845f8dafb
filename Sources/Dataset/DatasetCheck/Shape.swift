/// What a value of report.json has to look like.
indirect enum Shape: Sendable {
  case text
  case number
  case bool
  case date
  /// A text in Japanese and English, with or without a reading.
  case localized
  case choice([String])
  case list(Shape)
  case nullable(Shape)
  /// `name` with its article, for messages: "an item".
  case object(name: String, [Field])

  struct Field: Sendable {
    var key: String
    var shape: Shape
    var isRequired: Bool
    /// For the people who write the file; also the description in the JSON Schema.
    var about: String

    static func required(_ key: String, _ shape: Shape, _ about: String) -> Field {
      Field(key: key, shape: shape, isRequired: true, about: about)
    }

    static func optional(_ key: String, _ shape: Shape, _ about: String) -> Field {
      Field(key: key, shape: shape, isRequired: false, about: about)
    }
  }

  var inWords: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .bool: "true or false"
    case .date: "a date: \(ReportDate.forms)"
    case .localized: "an object with \"ja\" and \"en\""
    case .choice(let words): "one of " + words.map { "\"\($0)\"" }.joined(separator: ", ")
    case .list: "a list"
    case .nullable(let shape): "\(shape.inWords), or null"
    case .object(_, let fields):
      "an object with " + fields.filter(\.isRequired).map { "\"\($0.key)\"" }.joined(separator: ", ")
    }
  }
}
