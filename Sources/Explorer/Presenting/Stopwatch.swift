/// How long a presentation has taken, and how long it may. It has no clock: the shell tells it the seconds.
package struct Stopwatch: Hashable, Sendable {
  /// How much of the time is gone.
  package enum TimeStatus: Sendable {
    case inTime, nearlyOver, over
  }

  /// Seconds so far.
  package private(set) var elapsed: Int
  /// Seconds there are; nil where nobody has said.
  package let limit: Int?
  /// It runs while it shows.
  package private(set) var isOn: Bool
  /// The clock's seconds when it was last told; nil while it stands.
  private var last: Int?

  package init(elapsed: Int = 0, limit: Int? = nil, isOn: Bool = false) {
    self.elapsed = elapsed
    self.limit = limit
    self.isOn = isOn
  }

  /// - Parameter seconds: of any clock that goes forward; only differences count
  package mutating func tick(_ seconds: Int) {
    guard isOn else { return }
    if let last { elapsed += max(0, seconds - last) }
    last = seconds
  }

  package mutating func toggle() {
    isOn.toggle()
    last = nil
  }

  package var standing: TimeStatus {
    guard let limit else { return .inTime }
    if elapsed >= limit { return .over }
    return elapsed * 5 >= limit * 4 ? .nearlyOver : .inTime
  }

  /// 0:07, 12:34, 1:02:03.
  package static func text(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }
}
