import Dataset
import Testing
import Typesetting

@testable import Explorer

/// Which columns the table of figures has, at every width.
@Suite struct FigureColumnsTests {
  private static let widths = 20...240

  @Test func columnsStandApartAndInside() {
    for width in Self.widths {
      let places = FigureColumns(columns: width).places
      #expect(places.first?.column == .label, "\(width)")
      #expect(places.first?.range.lowerBound == 4)
      let afterWideSigns = FigureColumns(columns: width, signColumns: 3).places
      #expect(afterWideSigns.first?.range.lowerBound == 6)
      #expect(afterWideSigns.allSatisfy { $0.range.upperBound <= width })
      for (place, next) in zip(places, places.dropFirst()) {
        #expect(place.range.upperBound + FigureColumns.gap == next.range.lowerBound, "\(width): \(place) and \(next)")
      }
      #expect(places.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= width }, "\(width): \(places)")
    }
  }

  @Test func noColumnIsNarrowerThanItNeeds() {
    for width in Self.widths {
      let places = FigureColumns(columns: width).places
      for place in places where places.count > 1 {
        #expect(place.range.count >= place.column.columns, "\(width): \(place)")
      }
      // Alone, the label has what there is.
      if places.count == 1 { #expect(places[0].range.upperBound == width, "\(width)") }
    }
  }

  /// What is needed least goes first, and nothing comes back on the way down.
  @Test func columnsDropOneAfterTheOther() {
    let leastNeeded: [FigureColumn] = [.source, .domain, .asOf, .change, .line, .value]
    var shown = FigureColumns(columns: 240).places.map(\.column)
    #expect(shown == FigureColumn.allCases)
    var dropped: [FigureColumn] = []
    for width in Self.widths.reversed() {
      let next = FigureColumns(columns: width).places.map(\.column)
      dropped += shown.filter { !next.contains($0) }
      #expect(next == shown.filter(next.contains), "\(width)")
      shown = next
    }
    #expect(dropped == leastNeeded)
    #expect(shown == [.label])
  }

  @Test func moreRoomMakesNoColumnNarrower() {
    for width in Self.widths.dropLast() {
      let (one, more) = (FigureColumns(columns: width), FigureColumns(columns: width + 1))
      guard one.places.map(\.column) == more.places.map(\.column) else { continue }
      for (place, wider) in zip(one.places, more.places) {
        #expect(place.range.count <= wider.range.count, "\(width): \(place.column)")
      }
    }
  }

  /// With the mark of the order, which is one column wide.
  @Test(arguments: Language.allCases)
  func headsFit(_ language: Language) {
    let metrics = Metrics()
    for column in FigureColumn.allCases where column != .label {
      #expect(metrics.columns(of: Strings(language).column(column)) + 1 <= column.columns, "\(column)")
    }
  }

  /// The sizes that the screens in tests have: 80 columns, 120, and 200 beside the detail.
  @Test func commonSizesHave() {
    #expect(FigureColumns(columns: 39).places.map(\.column) == [.label, .value])
    #expect(FigureColumns(columns: 79).places.map(\.column) == [.label, .value, .line, .change])
    #expect(FigureColumns(columns: 119).places.map(\.column) == FigureColumn.allCases.dropLast())
    #expect(FigureColumns(columns: 125).places.map(\.column) == FigureColumn.allCases)
  }
}
