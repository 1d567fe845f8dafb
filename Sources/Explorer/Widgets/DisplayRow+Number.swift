import TextUI
import Typesetting

extension DisplayRow {
  /// A value in the small type, what stands before and behind its digits as large if that fits, else in ordinary letters; nil where
  /// the digits alone have no room.
  static func number(_ text: String, sign: String = "", columns: Int, settings: Settings) -> DisplayRow? {
    let parts = NumberParts(text)
    let repertoire = settings.glyphs.repertoire
    func type(_ text: String) -> Piece? {
      text.isEmpty ? .text("") : DisplayType(text, size: .small, repertoire: repertoire).map(Piece.type)
    }
    guard let number = type(parts.number), !parts.number.isEmpty else { return nil }
    let words: [(Piece?, Piece?)] = [
      (type(parts.before), type(parts.after)), (type(parts.before), .text(parts.after)),
      (.text(parts.before), .text(parts.after)),
    ]
    let rows = words.lazy.compactMap { before, after -> DisplayRow? in
      guard let before, let after else { return nil }
      return DisplayRow([.text(sign), before, number, after], metrics: settings.metrics)
    }
    return rows.first { $0.columns <= columns }
  }
}
