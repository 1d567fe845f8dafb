import Dataset

/// The table of figures: sorting it and marking in it.
extension State {
  mutating func sort() {
    guard view == .figures else { return message = Message(text: strings.onlyInFigures) }
    let keys = FigureOrder.Key.allCases
    let at = keys.firstIndex(of: figureOrder.key) ?? 0
    sort(by: FigureOrder(key: keys[(at + 1) % keys.count]))
  }

  mutating func reverseSort() {
    guard view == .figures else { return message = Message(text: strings.onlyInFigures) }
    var order = figureOrder
    order.isDescending.toggle()
    sort(by: order)
  }

  mutating func sort(by order: FigureOrder) {
    figureOrder = order
    let indicators = report.indicators(in: order, settings.language)
    // The outline is flat: the node of an indicator is its index.
    browsing.sort(order == FigureOrder() ? nil : indicators)
    message = Message(text: strings.sorted(order, reverse: keymap.name(of: .reverseSort)))
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
