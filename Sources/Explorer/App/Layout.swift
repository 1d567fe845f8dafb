import TextUI

/// A part of the screen that can have the focus.
package enum Pane: String, Sendable {
  /// The tree; where there is no list pane its rows include the items.
  case outline
  /// What is in the section that is selected in the outline.
  case list
  case detail
}

/// Where things are on a screen of a size: three panes from 120 columns, two from 60, below that the one with the focus.
struct Layout: Equatable {
  static let smallest = Size(columns: 20, rows: 6)

  var header: Rect
  var breadcrumb: Rect
  /// The row over a table that names its columns.
  var tableHead: Rect?
  var outline: Rect?
  /// How the outline is drawn and walked.
  private(set) var form = Form.tree
  var list: Rect?
  var detail: Rect?
  /// For a picture of what is selected in a table.
  private(set) var picture: Rect?
  /// Columns of the dividers between panes.
  var dividers: [Int]
  /// The row of the rule between panes that lie above each other.
  var rule: Int?
  var status: Rect

  enum Form {
    case tree, table, lanes
    /// A table of the pillars, and the picture of what leads to them and on from them.
    case matrix, flow
  }

  /// What the panes must hold.
  enum Shape {
    /// Short names beside a document.
    case document
    /// Long names with figures or dates at their right.
    case table
    /// One wide document, with the tree beside it while that has the focus.
    case overview
    /// A table as wide as the screen, beside its document only where there is much room.
    case figures
    /// A picture with the document below or beside, or in its place: lanes of time, or else a list, and what leads to the pillars.
    case timeline, pillars
  }

  /// nil where the screen is too small for anything but a message.
  init?(_ size: Size, focus: Pane, shape: Shape = .document) {
    guard size.columns >= Layout.smallest.columns, size.rows >= Layout.smallest.rows else { return nil }
    // The last column stays empty: a character that the terminal draws wider than we think can then do no harm.
    let screen = Rect(columns: size.columns - 1, rows: size.rows)
    let (top, rest) = screen.splitTop(1)
    let (second, below) = rest.splitTop(1)
    let (body, last) = below.splitBottom(1)
    header = top
    breadcrumb = second
    status = last
    dividers = []
    let isTable = shape == .table
    switch size.columns {
    case _ where shape == .figures: placeTable(in: body, focus: focus)
    case 60... where shape == .overview && focus == .detail:
      // A front page: the header names what it is of.
      (breadcrumb, detail) = (second.splitTop(0).0, Rect(column: 0, row: 1, columns: body.columns, rows: body.rows + 1))
    case 66... where shape == .timeline && body.rows >= Layout.lowestLanes:
      form = .lanes
      placePicture(in: body, focus: focus, below: body.rows * 3 / 5)
    case 60... where shape == .pillars:
      form = body.columns >= 119 && body.rows >= (body.columns >= Layout.widePicture ? 20 : 34) ? .flow : .matrix
      let rows = form == .flow ? max(body.rows * 2 / 3, min(29, body.rows - 8)) : body.rows * 3 / 5
      placePicture(in: body, focus: focus, below: rows)
    case 120... where shape == .document || shape == .table:
      let (left, others) = body.splitLeft(min(isTable ? 30 : 44, size.columns / (isTable ? 5 : 4)))
      let (middle, right) = others.splitLeft(min(72, size.columns * (isTable ? 8 : 6) / 20))
      (outline, list, detail) = (left, middle.insetBy(left: 2), right.insetBy(left: 2))
      dividers = [middle.column, right.column]
    case 60... where shape != .timeline:
      let share = shape == .overview ? size.columns / 5 : size.columns * (isTable ? 11 : 8) / 20
      let (left, right) = body.splitLeft(min(isTable ? 66 : 44, max(26, share)))
      (outline, list, detail) = (left, nil, right.insetBy(left: 2))
      dividers = [right.column]
    default:
      (outline, list, detail) = focus == .detail ? (nil, nil, body) : (body, nil, nil)
    }
  }

  private mutating func placeTable(in body: Rect, focus: Pane) {
    guard body.columns >= 159 || focus != .detail else { return detail = body }
    var left = body
    if body.columns >= 159 {
      let (table, right) = body.splitLeft(body.columns - 72)
      left = table.insetBy(right: 1)
      dividers = [right.column]
      // The document begins with the picture.
      detail = right.insetBy(left: 2)
    } else if body.rows >= 27 {
      let (above, below) = body.splitBottom(min(18, max(Layout.lowestPicture, body.rows * 2 / 5)))
      (left, picture) = (above, below)
    }
    let (head, rows) = left.splitTop(1)
    (tableHead, outline, form) = (head, rows, .table)
  }

  /// Lower, an axis has no room for labels.
  private static let lowestPicture = 11

  /// In fewer rows a list shows more.
  private static let lowestLanes = 9

  /// A picture with the document beside it, below it, or, where only one of them has room, the one with the focus.
  private mutating func placePicture(in body: Rect, focus: Pane, below row: Int) {
    if body.columns >= Layout.widePicture || form == .matrix && body.columns >= 119 && body.rows < Layout.highPicture {
      let (left, right) = body.splitLeft(body.columns - min(DocumentTypesetter.widest + 2, body.columns * 3 / 8))
      (outline, detail) = (left, right.insetBy(left: 2))
      dividers = [right.column]
    } else if body.rows >= Layout.highPicture {
      let (above, below) = body.splitTop(row)
      (outline, detail) = (above, below.insetBy(top: 1))
      rule = below.row
    } else {
      (outline, detail) = focus == .detail ? (nil, body) : (body, nil)
    }
  }

  /// Columns from which a picture and a document beside it have room, and rows from which one below it has.
  private static let widePicture = 159
  private static let highPicture = 34

  var panes: [Pane] {
    [(Pane.outline, outline), (.list, list), (.detail, detail)].compactMap { $1 == nil ? nil : $0 }
  }
}
