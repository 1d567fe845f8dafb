import Dataset

/// The table of figures: sorting it and marking in it.
extension State {
  /// By the next field; behind the last comes the report's order again.
  mutating func sort() {
    guard view == .figures else { return message = Message(text: strings.onlyInFigures) }
    let fields = FigureField.allCases
    let next = figureOrder.flatMap { fields.firstIndex(of: $0.field) }.map { $0 + 1 } ?? 0
    sort(by: fields[safe: next].map { FigureOrder($0, isDescending: $0.isLargestFirst) })
  }

  mutating func reverseSort() {
    guard view == .figures else { return message = Message(text: strings.onlyInFigures) }
    guard let order = figureOrder else { return message = Message(text: strings.sorted(nil, reverse: "")) }
    sort(by: FigureOrder(order.field, isDescending: !order.isDescending))
  }

  mutating func sort(by order: FigureOrder?) {
    figureOrder = order
    orderFigures()
    message = Message(text: strings.sorted(order, reverse: keymap.name(of: .reverseSort)))
  }

  private mutating func orderFigures() {
    // The outline is flat: the node of an indicator is its index.
    views[.figures]?.sort(figureOrder?.sorted(Array(report.indicators.indices), of: report, in: settings.language))
  }

  /// Texts are sorted as they are read in the language that is on.
  mutating func switchLanguage() {
    settings.language = settings.language == .japanese ? .english : .japanese
    if figureOrder != nil { orderFigures() }
    // A chart that is open, perhaps under a presentation, follows.
    if var charting {
      charting.rename { settings.text(report.indicators[$0].label) }
      self.charting = charting
    }
  }

  /// Marks the selected figure, or takes its mark away, and goes on to the next.
  mutating func markForComparison() {
    guard view == .figures, focus == .outline, let index = subject?.indicator else {
      return message = Message(text: strings.onlyInFigures)
    }
    if let at = compared.firstIndex(of: index) {
      compared.remove(at: at)
    } else {
      compared.append(index)
    }
    message = Message(text: strings.marked(compared.count))
    move(by: 1)
  }
}

extension FigureField {
  /// Whether who sorts by it looks for the largest, or for what is latest.
  fileprivate var isLargestFirst: Bool {
    switch self {
    case .value, .asOf, .change: true
    case .label, .unit, .period, .domain, .source: false
    }
  }
}
