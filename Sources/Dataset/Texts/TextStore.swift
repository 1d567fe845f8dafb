import Glibc

/// The UTF-8 of many texts in one piece of memory.
///
/// A report's texts are slices of it: a String each would cost an allocation and half as much again as the text. It is
/// written once, by whoever makes it, before anybody else sees it; that is what makes it safe to share.
final class TextStore: @unchecked Sendable {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int
  /// What items point to: runs of indices, each with its lengths in front.
  var links: [UInt32] = []

  /// Room that is never written to costs nothing where it is large: the system gives memory a page at a time, when it is used.
  init(capacity: Int) {
    self.capacity = max(1, capacity)
    base = Self.moved(nil, size: self.capacity)
  }

  deinit {
    free(base)
  }

  /// Where the next text begins.
  var end: UInt32 { UInt32(truncatingIfNeeded: count) }

  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
    reserve(bytes.count)
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Seven bits a byte, the lowest first; all but the last have the high bit.
  func append(length: Int) {
    reserve(10)
    var rest = UInt(bitPattern: length)
    while rest >= 0x80 {
      base[count] = UInt8(truncatingIfNeeded: rest) | 0x80
      rest >>= 7
      count += 1
    }
    base[count] = UInt8(truncatingIfNeeded: rest)
    count += 1
  }

  /// A length that was appended at `position`, which is moved behind it.
  @inline(__always)
  func length(at position: inout Int) -> Int {
    var value = 0
    var shift = 0
    while true {
      let byte = base[position]
      position += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }

  /// The counted text at `position`.
  @inline(__always)
  func text(at position: Int) -> UnsafeBufferPointer<UInt8> {
    var position = position
    let count = length(at: &position)
    return UnsafeBufferPointer(start: base + position, count: count)
  }

  /// Gives back what was reserved and not used.
  func trim() {
    resize(to: max(1, count))
    links = links.withUnsafeBufferPointer(Array.init)
  }

  private func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    resize(to: max(count + more, capacity * 2))
  }

  private func resize(to size: Int) {
    base = Self.moved(base, size: size)
    capacity = size
  }

  /// Of a large piece the system moves the pages, not the bytes.
  private static func moved(_ old: UnsafeMutablePointer<UInt8>?, size: Int) -> UnsafeMutablePointer<UInt8> {
    guard let new = realloc(old, size) else { fatalError("no memory for \(size) bytes of text") }
    return new.assumingMemoryBound(to: UInt8.self)
  }
}
