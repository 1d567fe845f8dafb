/// Reads report.json piece by piece: hands out its items in batches, and gives all else, which is little, as a document.
///
/// What it does throws `SyntaxProblem` where the file is no JSON that we accept, `FileBytes.Failure`, and what the functions
/// throw that it is given.
final class ReportStream {
  /// Items that stand one behind the other.
  struct Batch {
    /// A document without a single root.
    let items: JSON
    let lines: LineTable
  }

  private let reader: FileReader
  private let isProved: Bool
  private let step: Int
  private let progress: (_ share: Double) throws -> Void
  private var parser = JSONParser()
  /// What the document is made of so far, what is read of a batch, and what is read ahead.
  private var window: [UInt8] = []
  /// Where the parser's bytes begin in the window.
  private var origin = 0
  /// How many bytes of the window are known to be UTF-8.
  private var proved = 0
  private var isAtEnd = false
  /// false where a byte has been read that is no UTF-8.
  private(set) var isText = true
  /// What has been dropped of the file between two bytes of the window.
  private var cut: LineTable.Cut?

  /// - Parameters:
  ///   - isProved: the bytes are known to be UTF-8
  ///   - step: how much is read at a time, in bytes
  ///   - progress: is told the share of the file that has been read, 0 to 1, before more of it is; what it throws ends the
  ///     reading
  init(
    _ reader: FileReader, isProved: Bool = false, step: Int = 256 * 1024,
    progress: @escaping (_ share: Double) throws -> Void = { _ in }
  ) {
    self.reader = reader
    self.isProved = isProved
    self.step = step
    self.progress = progress
    window.reserveCapacity(min(reader.size + 1, 2 * step))
  }

  /// The lines of the document that `read` gives.
  var lines: LineTable { LineTable(window[...], cut: cut) }

  /// Goes to the end. The list of items in the document is empty.
  ///
  /// - Parameter member: gets each member of the outermost object, with the line of its value
  func read(
    member: ((_ key: String, JSON.Value, _ line: Int) throws -> Void)? = nil, items: (Batch) throws -> Void
  ) throws -> JSON {
    try parse { try $0.begin() }
    if window[parser.position] == UInt8(ascii: "{") {
      try readObject(member, items)
    } else {
      try parse { try $0.value() }
    }
    try parse { try $0.end() }
    return document
  }

  /// Looks only whether all that has not been read yet is UTF-8.
  func drain() throws {
    while !isAtEnd, !isProved {
      drop(0..<proved, lines: LineTable(window[..<proved]).ends)
      try fill()
    }
  }

  private var document: JSON { JSON(bytes: window, nodes: parser.nodes) }

  private func readObject(
    _ member: ((String, JSON.Value, Int) throws -> Void)?, _ items: (Batch) throws -> Void
  ) throws {
    let object = try parse { try $0.open(.object) }
    var goesOn = try parse { !$0.at("}") }
    while goesOn {
      let key = parser.nodes.count
      try parse { try $0.key(since: 0) }
      if try parse({ $0.at("[") }) {
        // Nothing has been cut yet: a second list of items is read as a list, and refused as a key that is there twice.
        let areItems = try cut == nil && parse { $0.isNewestKey("items") }
        try readList(areItems: areItems, items)
      } else {
        try parse { try $0.value() }
      }
      if let member {
        let (key, value) = (JSON.Value(document: document, index: key), JSON.Value(document: document, index: key + 1))
        try member(key.string ?? "", value, lines.line(of: value.offset))
      }
      goesOn = try parse { try $0.goesOn(to: "}") }
    }
    try parse { try $0.rejectDuplicatesAmongMany(since: 0) }
    parser.close(object)
  }

  /// Element by element, so that only one is parsed again where the window ends in it.
  ///
  /// - Parameter areItems: the elements are handed out, and the document has none of them
  private func readList(areItems: Bool, _ items: (Batch) throws -> Void) throws {
    let list = try parse { try $0.open(.array) }
    var goesOn = try parse { !$0.at("]") }
    var nodes: [JSON.Node] = []
    var firstLine = 0
    if areItems {
      firstLine = lines.line(of: parser.position)
      swap(&nodes, &parser.nodes)
      origin = parser.position
      parser.position = 0
      drop(origin..<origin, lines: 0)
    }
    while goesOn {
      goesOn = try parse {
        try $0.value()
        return try $0.goesOn(to: "]")
      }
      if areItems, parser.position >= step || !goesOn { try items(batch(firstLine)) }
    }
    if areItems {
      swap(&nodes, &parser.nodes)
      parser.position = origin
      origin = 0
    }
    parser.close(list)
  }

  /// What has been parsed since the last one.
  ///
  /// - Parameter firstLine: of the list
  private func batch(_ firstLine: Int) -> Batch {
    let range = origin..<origin + parser.position
    let bytes = Array(window[range])
    let lines = LineTable(bytes[...], first: firstLine + (cut?.lines ?? 0))
    let items = JSON(bytes: bytes, nodes: parser.nodes)
    parser.nodes = []
    parser.nodes.reserveCapacity(items.nodes.count)
    drop(range, lines: lines.ends)
    parser.position = 0
    return Batch(items: items, lines: lines)
  }

  /// A step of the parser, tried again with more of the file as long as it may be that something ends only there.
  private func parse<Result>(_ part: (inout JSONParser) throws -> Result) throws -> Result {
    while true {
      let mark = parser.mark
      do {
        let result = try window.withUnsafeBufferPointer { window in
          parser.bytes = UnsafeBufferPointer(rebasing: window[origin...])
          return try part(&parser)
        }
        if isAtEnd || origin + parser.position < window.count { return result }
      } catch let error as JSONError {
        // No parser looks further ahead than at two escapes.
        if isAtEnd || origin + parser.position + 16 <= window.count { throw try explained(error) }
      }
      parser.rewind(to: mark)
      try fill()
    }
  }

  /// That bytes are no UTF-8 is said first, wherever they stand.
  private func explained(_ error: JSONError) throws -> SyntaxProblem {
    let problem = problem(error, from: origin)
    try drain()
    return problem
  }

  /// Reads on. The window grows as long as nothing of it is used.
  private func fill() throws {
    try progress(Double(reader.position) / Double(max(1, reader.size)))
    let unused = window.count - origin - parser.position
    isAtEnd = try !reader.read(max(step, unused), appendingTo: &window)
    if !isProved { try prove() }
  }

  private func prove() throws {
    do {
      proved += try window.withUnsafeBufferPointer { window in
        try UTF8Check.text(
          in: UnsafeBufferPointer(rebasing: window[proved...]), isStart: proved == 0 && cut == nil, isEnd: isAtEnd)
      }
    } catch let error as JSONError {
      isText = false
      throw problem(error, from: proved)
    }
  }

  /// - Parameter start: where the bytes begin in the window that the error counts
  private func problem(_ error: JSONError, from start: Int) -> SyntaxProblem {
    var error = error
    error.offset += start
    return SyntaxProblem(error, lines)
  }

  private func drop(_ range: Range<Int>, lines: Int) {
    window.removeSubrange(range)
    proved = max(0, proved - range.count)
    cut = LineTable.Cut(offset: range.lowerBound, lines: (cut?.lines ?? 0) + lines)
  }
}
