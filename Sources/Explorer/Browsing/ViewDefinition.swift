import Dataset

/// What is of a view alone. The rest of the explorer does the same in all of them.
struct ViewDefinition: Sendable {
  /// Its tree of a report.
  let outline: @Sendable (Report) -> Outline
  /// The headings of the tree that are open at first.
  let expanded: @Sendable (Outline) -> Set<Int>
  /// What its panes must hold, with a subject selected.
  let shape: @Sendable (Outline.Subject?) -> Layout.Shape
  /// Whether it lists the figures, which can be sorted and compared.
  var listsFigures = false
  /// Whether its rows are in order of time: today has a place among them, and a milestone of one item leads there at once.
  var isChronological = false

  init(
    _ shape: Layout.Shape, outline: @escaping @Sendable (Report) -> Outline,
    expanded: @escaping @Sendable (Outline) -> Set<Int> = { Set($0.nodes.indices) }
  ) {
    (self.outline, self.expanded) = (outline, expanded)
    self.shape = { _ in shape }
  }

  init(
    shape: @escaping @Sendable (Outline.Subject?) -> Layout.Shape, outline: @escaping @Sendable (Report) -> Outline,
    expanded: @escaping @Sendable (Outline) -> Set<Int>
  ) {
    (self.outline, self.expanded, self.shape) = (outline, expanded, shape)
  }
}

extension View {
  var definition: ViewDefinition {
    switch self {
    case .overview: .overview
    case .domains: .domains
    case .pillars: .pillars
    case .figures: .figures
    case .timeline: .timeline
    case .programmes: .programmes
    }
  }
}

extension ViewDefinition {
  fileprivate static let overview = ViewDefinition(
    shape: { $0 == .report ? .overview : .document }, outline: Outline.whole, expanded: { Set($0.roots) })

  fileprivate static let domains = ViewDefinition(.document, outline: Outline.domains, expanded: { Set($0.roots) })

  /// Which pillars there are shows first, with what each holds.
  fileprivate static let pillars = ViewDefinition(
    .pillars, outline: Outline.pillars,
    expanded: { outline in Set(outline.nodes.indices.filter { outline.nodes[$0].depth > 0 }) })

  fileprivate static let figures = {
    var figures = ViewDefinition(.figures, outline: Outline.figures)
    figures.listsFigures = true
    return figures
  }()

  fileprivate static let timeline = {
    var timeline = ViewDefinition(.timeline, outline: Outline.milestones)
    timeline.isChronological = true
    return timeline
  }()

  fileprivate static let programmes = ViewDefinition(.table, outline: Outline.programmes)
}
