/// The layers of a program, the one that is asked first at the end. Each keeps its number, however the others come and go.
struct LayerStack: Sendable {
  private struct Entry {
    let number: Int
    var layer: any Layer
  }

  private var entries: [Entry] = []
  private var nextNumber = 0

  /// From the lowest to the topmost.
  var all: [any Layer] { entries.map(\.layer) }
  var top: (any Layer)? { entries.last?.layer }
  /// The topmost that has keys to list.
  func topScreen(in state: State) -> (any Layer)? { entries.last { $0.layer.keymap(in: state) != nil }?.layer }
  var numbers: [Int] { entries.map(\.number) }

  /// Those that show: the topmost opaque one, and what lies over it.
  var visible: [any Layer] {
    let first = entries.lastIndex { $0.layer.isOpaque } ?? 0
    return entries[first...].map(\.layer)
  }

  mutating func push(_ layer: any Layer) {
    entries.append(Entry(number: nextNumber, layer: layer))
    nextNumber += 1
  }

  mutating func removeAll(where isLeft: (any Layer) -> Bool) {
    entries.removeAll { isLeft($0.layer) }
  }

  /// The layer that has a number, as long as it is there.
  subscript(number: Int) -> (any Layer)? {
    get { entries.last { $0.number == number }?.layer }
    set {
      guard let at = entries.lastIndex(where: { $0.number == number }) else { return }
      if let newValue { entries[at].layer = newValue } else { entries.remove(at: at) }
    }
  }

  /// The number of the layer under another.
  func number(under number: Int) -> Int? {
    entries.firstIndex { $0.number == number }.flatMap { entries[safe: $0 - 1]?.number }
  }

  /// The topmost layer of a type. A new one goes on top; nil takes it away.
  subscript<L: Layer>(type: L.Type) -> L? {
    get { entries.lazy.compactMap { $0.layer as? L }.last }
    set {
      let at = entries.lastIndex { $0.layer is L }
      switch (at, newValue) {
      case (let at?, let layer?): entries[at].layer = layer
      case (let at?, nil): entries.remove(at: at)
      case (nil, let layer?): push(layer)
      case (nil, nil): break
      }
    }
  }

  /// Puts a layer right over the topmost of a type.
  mutating func insert<L: Layer>(_ layer: any Layer, over type: L.Type) {
    push(layer)
    guard let at = entries.lastIndex(where: { $0.layer is L }), let last = entries.popLast() else { return }
    entries.insert(last, at: at + 1)
  }

  /// Puts a layer where the topmost of a type is; on top where there is none.
  mutating func replace<L: Layer>(_ type: L.Type, by layer: any Layer) {
    guard let at = entries.lastIndex(where: { $0.layer is L }) else { return push(layer) }
    entries[at] = Entry(number: entries[at].number, layer: layer)
  }
}
