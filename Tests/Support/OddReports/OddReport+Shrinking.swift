import Dataset

extension OddReport {
  /// The smallest that can be had by taking things away while it still fails.
  package func shrunk(while fails: (OddReport) -> Bool) -> OddReport {
    var smallest = self
    while let next = smallest.smaller.first(where: fails) { smallest = next }
    return smallest
  }

  /// Each a little simpler, the simplest first.
  private var smaller: [OddReport] {
    var list: [OddReport] = []
    func shrink<Element>(_ part: WritableKeyPath<OddReport, [Element]>) {
      for range in self[keyPath: part].pieces {
        var other = self
        other[keyPath: part].removeSubrange(range)
        list.append(other)
      }
    }
    shrink(\.relations)
    shrink(\.milestones)
    shrink(\.programmes)
    shrink(\.indicators)
    shrink(\.sections)
    for index in sections.indices { shrink(\.sections[index].items) }
    for index in indicators.indices { shrink(\.indicators[index].observations) }
    // A report without anything in it is none.
    return list.filter { !$0.keptSections.allSatisfy(\.items.isEmpty) } + plainer
  }

  /// With one kind of text made plain.
  private var plainer: [OddReport] {
    let changes: [(inout OddReport) -> Void] = [
      { report in
        report.title = OddText.plain; report.publisher = OddText.plain
      },
      { report in
        report.sections.indices.forEach {
          report.sections[$0].title = OddText.plain; report.sections[$0].short = nil
        }
      },
      { report in report.indicators.indices.forEach { report.indicators[$0].label = OddText.plain } },
      { report in report.milestones.indices.forEach { report.milestones[$0].title = OddText.plain } },
      { report in report.programmes.indices.forEach { report.programmes[$0].name = OddText.plain } },
    ]
    let texts = texts
    return changes.compactMap { change in
      var other = self
      change(&other)
      return other.texts == texts ? nil : other
    }
  }

  private var texts: [String] {
    [title.ja, publisher.ja] + sections.flatMap { [$0.title.ja, $0.short?.ja ?? ""] } + indicators.map(\.label.ja)
      + milestones.map(\.title.ja) + programmes.map(\.name.ja)
  }
}

extension Array {
  /// Halves, quarters, down to single elements.
  package var pieces: [Range<Int>] {
    var pieces: [Range<Int>] = []
    var size = count
    while size > 0 {
      for start in stride(from: 0, to: count, by: size) { pieces.append(start..<Swift.min(start + size, count)) }
      size /= 2
    }
    return pieces
  }
}
