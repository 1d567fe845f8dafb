/// How a long load tells of its progress and learns that nobody waits for it any more.
package struct LoadMonitor {
  /// Called with a growing share of the work done, 0 to 1, on the thread that loads.
  package var progress: (Double) -> Void
  package var isCancelled: () -> Bool

  package init(progress: @escaping (Double) -> Void = { _ in }, isCancelled: @escaping () -> Bool = { false }) {
    self.progress = progress
    self.isCancelled = isCancelled
  }

  /// The share of a stage that is `part` done and lies between `from` and `to` of the whole.
  func report(_ part: Double, from: Double, to: Double) throws(DatasetError) {
    if isCancelled() { throw .cancelled }
    progress(from + (to - from) * min(1, max(0, part)))
  }
}
