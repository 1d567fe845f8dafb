/// The scalar members at the top of a large document, without parsing the rest of it.
enum JSONOutline {
  /// An object with the members of the outermost object that are scalars or small objects, nil where the bytes don't
  /// begin as an object.
  ///
  /// Lists are passed over without a look at what is in them, so that what is wrong there stays undiscovered.
  static func shallow(_ bytes: [UInt8]) -> JSON? {
    var scan = Scan(bytes: bytes)
    guard let members = scan.members() else { return nil }
    // Blank out what is left out, so that offsets and lines stay those of the file.
    var outline = [UInt8](repeating: 0x20, count: scan.position)
    for index in 0..<scan.position where bytes[index] == 10 { outline[index] = 10 }
    outline[scan.start] = UInt8(ascii: "{")
    for (count, member) in members.enumerated() {
      outline.replaceSubrange(member, with: bytes[member])
      if count > 0 { outline[member.lowerBound - 1] = UInt8(ascii: ",") }
    }
    outline.append(UInt8(ascii: "}"))
    return try? JSONParser.parse(outline)
  }

  private struct Scan {
    let bytes: [UInt8]
    var position = 0
    var start = 0

    init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    /// The ranges from key to value of the members that are no lists.
    mutating func members() -> [Range<Int>]? {
      skipBlanks()
      guard take("{") else { return nil }
      start = position - 1
      var members: [Range<Int>] = []
      while true {
        skipBlanks()
        let key = position
        guard skipString() else { return members }
        skipBlanks()
        guard take(":") else { return members }
        skipBlanks()
        let isList = position < bytes.count && bytes[position] == UInt8(ascii: "[")
        guard skipValue() else { return members }
        if !isList { members.append(key..<position) }
        skipBlanks()
        guard take(",") else { return members }
      }
    }

    private mutating func skipBlanks() {
      while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
      position += 1
      return true
    }

    private mutating func skipString() -> Bool {
      guard take("\"") else { return false }
      while position < bytes.count {
        let byte = bytes[position]
        position = min(bytes.count, position + (byte == UInt8(ascii: "\\") ? 2 : 1))
        if byte == UInt8(ascii: "\"") { return true }
      }
      return false
    }

    /// A scalar up to the next separator, or a list or object with all that is in it.
    private mutating func skipValue() -> Bool {
      var depth = 0
      while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: "\""):
          guard skipString() else { return false }
          if depth == 0 { return true }
          continue
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if depth == 0 { return true }
          depth -= 1
          if depth == 0 {
            position += 1
            return true
          }
        case UInt8(ascii: ","): if depth == 0 { return true }
        default: break
        }
        position += 1
      }
      return false
    }
  }
}
