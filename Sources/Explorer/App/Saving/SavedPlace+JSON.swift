import Charts
import Dataset
import TextUI

/// A place as a small JSON document.
extension SavedPlace {
  /// Of the format; another one is not read.
  private static let version = 1

  /// Why bytes are no place.
  package enum Problem: Error, Hashable {
    case damaged
    /// It is a place, but of a version that isn't ours.
    case otherVersion
  }

  package var json: String {
    var members: [(String, JSONTree)] = [
      ("version", .number(Double(SavedPlace.version))), ("language", .string(language.rawValue)),
      ("view", .string(view.rawValue)), ("selected", .strings(selected)), ("focus", .string(focus.rawValue)),
      ("listsSelected", .bool(listsSelected)), ("outlineTop", .integer(outlineTop)), ("listTop", .integer(listTop)),
      ("detailTop", .integer(detailTop)), ("toggled", .array(toggled.map { .strings($0) })),
      ("compared", .strings(compared)),
    ]
    if let link { members.append(("link", .integer(link))) }
    if let sort { members.append(("sort", .string(sort))) }
    if let filter { members.append(("filter", .string(filter))) }
    members += timelineWindow.map(JSONTree.days) ?? []
    if let search { members.append(("search", search.json)) }
    if let wall { members.append(("wall", wall.json)) }
    if let chart { members.append(("chart", chart.json)) }
    if let talk { members.append(("talk", talk.json)) }
    return JSONWriter.text(.object(members))
  }

  package init(_ bytes: [UInt8]) throws(Problem) {
    guard let root = JSON.parsed(bytes)?.root, let version = root["version"]?.integer else { throw .damaged }
    guard version == SavedPlace.version else { throw .otherVersion }
    let reader = PlaceReader(value: root)
    language = try reader.choice("language")
    view = try reader.choice("view")
    selected = try reader.strings("selected")
    focus = try reader.choice("focus")
    listsSelected = try reader.bool("listsSelected")
    outlineTop = try reader.integer("outlineTop")
    listTop = try reader.integer("listTop")
    detailTop = try reader.integer("detailTop")
    link = try reader.optional("link")?.integer("link")
    toggled = try reader.paths("toggled")
    sort = try reader.optional("sort")?.string("sort")
    compared = try reader.strings("compared")
    filter = try reader.optional("filter")?.string("filter")
    timelineWindow = try reader.days()
    search = try reader.member("search").map(Search.init)
    wall = try reader.member("wall").map(Wall.init)
    chart = try reader.member("chart").map(Chart.init)
    talk = try reader.member("talk").map(Talk.init)
  }
}

extension SavedPlace.Search {
  fileprivate var json: JSONTree {
    .object(
      [("text", .string(text)), ("isOpen", .bool(isOpen))] + (hit.map { [("hit", .string($0))] } ?? []))
  }

  fileprivate init(_ reader: PlaceReader) throws(SavedPlace.Problem) {
    text = try reader.string("text")
    isOpen = try reader.bool("isOpen")
    hit = try reader.optional("hit")?.string("hit")
  }
}

extension SavedPlace.Wall {
  fileprivate var json: JSONTree {
    .object(
      [("selected", .string(selected)), ("isIndexed", .bool(isIndexed))]
        + (compared.map { [("compared", .strings($0))] } ?? []))
  }

  fileprivate init(_ reader: PlaceReader) throws(SavedPlace.Problem) {
    selected = try reader.string("selected")
    compared = try reader.optional("compared")?.strings("compared")
    isIndexed = try reader.bool("isIndexed")
  }
}

extension SavedPlace.Chart {
  fileprivate var json: JSONTree {
    let members: [(String, JSONTree)] = [
      ("figures", .strings(figures)), ("series", .integer(series)), ("day", .integer(day)), ("kind", .string(kind)),
      ("base", .string(base)), ("isLogarithmic", .bool(isLogarithmic)),
    ]
    return .object(members + (window.map(JSONTree.days) ?? []))
  }

  fileprivate init(_ reader: PlaceReader) throws(SavedPlace.Problem) {
    figures = try reader.strings("figures")
    series = try reader.integer("series")
    day = try reader.integer("day")
    kind = try reader.string("kind")
    // Places of earlier versions have none.
    base = try reader.optional("base")?.string("base") ?? Scale.Base.zero.rawValue
    isLogarithmic = try reader.bool("isLogarithmic")
    window = try reader.days()
  }
}

extension SavedPlace.Talk {
  fileprivate var json: JSONTree {
    var members: [(String, JSONTree)] = [
      ("slides", .strings(slides)), ("slide", .string(shown.slide)), ("step", .integer(shown.step)),
      ("blank", .string(shown.blank.rawValue)), ("isZoomed", .bool(shown.isZoomed)), ("elapsed", .integer(elapsed)),
      ("isTimed", .bool(isTimed)), ("endsProgram", .bool(endsProgram)),
    ]
    if let pointer = shown.pointer { members.append(("pointer", .integer(pointer))) }
    if let limit { members.append(("limit", .integer(limit))) }
    return .object(members)
  }

  fileprivate init(_ reader: PlaceReader) throws(SavedPlace.Problem) {
    slides = try reader.strings("slides")
    shown = SlidePosition(
      slide: try reader.string("slide"), step: try reader.integer("step"), blank: try reader.choice("blank"),
      pointer: try reader.optional("pointer")?.integer("pointer"), isZoomed: try reader.bool("isZoomed"))
    elapsed = max(0, try reader.integer("elapsed"))
    limit = try reader.optional("limit")?.integer("limit")
    isTimed = try reader.bool("isTimed")
    endsProgram = try reader.bool("endsProgram")
    guard limit.map({ $0 > 0 }) ?? true else { throw .damaged }
  }
}
