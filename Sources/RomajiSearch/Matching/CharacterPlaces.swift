/// The Characters of a text by their numbers and by their bytes.
struct CharacterPlaces {
  private let text: String
  private var indices: [String.Index]
  private var bytes: [Int] = []

  init(_ text: String) {
    self.text = text
    indices = Array(text.indices) + [text.endIndex]
    var byte = 0
    for character in text {
      bytes.append(byte)
      byte += character.utf8.count
    }
  }

  /// The number of the Character that holds a byte.
  func number(at byte: Int) -> Int {
    var (low, high) = (0, bytes.count)
    while low < high {
      let middle = (low + high) / 2
      if bytes[middle] <= byte { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  func range(from start: Int, to end: Int) -> Range<String.Index>? {
    let end = min(end, indices.count - 1)
    return start < end ? indices[start]..<indices[end] : nil
  }
}
