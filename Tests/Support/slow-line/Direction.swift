/// One direction of a slow line. Bytes wait until the line is free, take their time to be sent, and then that of the way.
struct Direction {
  /// Bits in a second.
  let rate: Double
  /// Of the way, in milliseconds.
  let delay: Double
  private var freeAt = 0.0
  private var underWay: ArraySlice<(bytes: [UInt8], arrival: Double)> = []

  init(rate: Double, delay: Double) {
    self.rate = rate
    self.delay = delay
  }

  mutating func send(_ bytes: [UInt8], at now: Double) {
    freeAt = max(now, freeAt) + Double(bytes.count) * 8 / rate * 1000
    underWay.append((bytes, freeAt + delay))
  }

  var nextArrival: Double? { underWay.first?.arrival }

  mutating func arrived(at now: Double) -> [UInt8] {
    var bytes: [UInt8] = []
    while let first = underWay.first, first.arrival <= now {
      bytes += first.bytes
      underWay.removeFirst()
    }
    return bytes
  }
}
