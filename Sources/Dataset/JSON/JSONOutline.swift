/// Single members at the top of a large document, found without parsing the rest of it.
enum JSONOutline {
  /// Where the values of these members of the outermost object stand.
  ///
  /// Everything else is passed over without a look at what is in it, and after the last of them nothing is read, so
  /// that what is wrong there stays undiscovered.
  static func members(of bytes: [UInt8], named names: [String]) -> [String: Range<Int>] {
    bytes.withUnsafeBufferPointer { buffer in
      var scan = JSONScan(bytes: buffer)
      return scan.members(names)
    }
  }
}
