/// The moras of readings, each once, with the ways to type them.
struct UnitTable {
  /// Where a unit's ways are in `ways`; each ends where the next begins.
  private(set) var starts: [UInt32] = [0]
  /// Where a way's codes are in `codes`.
  private(set) var ways: [UInt32] = [0]
  private(set) var codes: [UInt32] = []
  /// How many kana of the text a unit stands for.
  private(set) var kana: [UInt8] = []
  private var known: [ReadingUnits.Unit: UInt32] = [:]

  mutating func intern(_ unit: ReadingUnits.Unit, kana count: Int) -> UInt32 {
    if let number = known[unit] { return number }
    let number = UInt32(kana.count)
    known[unit] = number
    for way in folded(unit) {
      codes += way
      ways.append(UInt32(codes.count))
    }
    starts.append(UInt32(ways.count - 1))
    kana.append(UInt8(count))
    return number
  }

  /// Whether one of its ways is empty.
  func mayBeLeftOut(_ unit: Int) -> Bool {
    (Int(starts[unit])..<Int(starts[unit + 1])).contains { ways[$0] == ways[$0 + 1] }
  }

  /// Each way once, without what need not be typed.
  private func folded(_ unit: ReadingUnits.Unit) -> [[UInt32]] {
    var seen: Set<[UInt32]> = []
    return unit.compactMap { way in
      // A macron is folded away in what was typed, so nothing stands for it.
      let codes = way == ["~"] ? [] : TextCode.fold(String(way)).filter { !$0.isOptional }.map(\.rawValue)
      return seen.insert(codes).inserted ? codes : nil
    }
  }
}
