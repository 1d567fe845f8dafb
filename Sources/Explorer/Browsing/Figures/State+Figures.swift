import Dataset

/// The table of figures: sorting it and marking in it.
extension State {
  /// By the next field; behind the last comes the report's order again.
  mutating func sort() {
    let fields = FigureField.allCases
    let next = figureOrder.flatMap { fields.firstIndex(of: $0.field) }.map { $0 + 1 } ?? 0
    sort(by: fields[safe: next].map { FigureOrder($0, isDescending: $0.isLargestFirst) })
  }

  mutating func reverseSort() {
    guard let order = figureOrder else { return message = Message(text: strings.sorted(nil, reverse: "")) }
    sort(by: FigureOrder(order.field, isDescending: !order.isDescending))
  }

  mutating func sort(by order: FigureOrder?) {
    orderFigures(by: order)
    message = Message(text: strings.sorted(order, reverse: keymaps.explorer.name(of: .reverseSort)))
  }

  /// By what the table of figures is sorted; nil for the report's order.
  var figureOrder: FigureOrder? { browser.views[.figures]?.sorting }

  private mutating func orderFigures(by order: FigureOrder?) {
    // The outline is flat: the node of an indicator is its index.
    let nodes = order?.sorted(Array(report.indicators.indices), of: report, in: settings.language)
    browser.views[.figures]?.sort(nodes, by: order)
  }

  /// Sorted as texts are read in the language that is on.
  mutating func orderFiguresAnew() {
    if let figureOrder { orderFigures(by: figureOrder) }
  }

  mutating func switchLanguage() {
    settings.language = settings.language == .japanese ? .english : .japanese
    orderFiguresAnew()
  }

  /// Marks the selected figure, or takes its mark away, and goes on to the next.
  mutating func markForComparison() {
    guard browser.view.definition.listsFigures, browser.focus == .outline, let index = subject?.indicator else {
      return message = Message(text: strings.onlyInFigures)
    }
    toggleComparison(of: index)
    move(by: 1)
  }

  mutating func toggleComparison(of index: Int) {
    if let at = browser.compared.firstIndex(of: index) {
      browser.compared.remove(at: at)
    } else {
      browser.compared.append(index)
    }
    message = Message(text: strings.marked(browser.compared.count))
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
