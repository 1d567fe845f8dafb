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
      for (place, next) in zip(places, places.dropFirst()) where FigureColumns(columns: width).rowsEach == 1 {
        #expect(place.range.upperBound + FigureColumns.gap == next.range.lowerBound, "\(width): \(place) and \(next)")
      }
      #expect(places.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= width }, "\(width): \(places)")
    }
  }

  @Test func noColumnIsNarrowerThanItNeeds() {
    for width in Self.widths {
      let columns = FigureColumns(columns: width)
      for place in columns.places where columns.rowsEach == 1 {
        #expect(place.range.count >= place.column.columns, "\(width): \(place)")
      }
    }
  }

  /// What is needed least goes first, and nothing comes back on the way down. A value keeps its date.
  @Test func columnsDropOneAfterTheOther() {
    let leastNeeded: [FigureColumn] = [.source, .domain, .change, .line]
    var shown = FigureColumns(columns: 240).places.map(\.column)
    #expect(shown == FigureColumn.allCases)
    var dropped: [FigureColumn] = []
    for width in Self.widths.reversed() {
      let columns = FigureColumns(columns: width)
      guard columns.rowsEach == 1 else { break }
      let next = columns.places.map(\.column)
      dropped += shown.filter { !next.contains($0) }
      #expect(next == shown.filter(next.contains), "\(width)")
      shown = next
    }
    #expect(dropped == leastNeeded)
    #expect(shown == [.label, .value, .asOf])
  }

  /// Then name and value have rows of their own, each as wide as the table.
  @Test func aNarrowTableHasTwoRowsAFigure() {
    for width in Self.widths where FigureColumns(columns: width).rowsEach == 2 {
      let places = FigureColumns(columns: width).places
      #expect(places.map(\.column) == [.label, .value])
      #expect(places.allSatisfy { $0.range == 4..<width })
    }
    #expect(FigureColumns(columns: 56).rowsEach == 2)
    #expect(FigureColumns(columns: 57).rowsEach == 1)
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
    #expect(FigureColumns(columns: 59).places.map(\.column) == [.label, .value, .asOf])
    #expect(FigureColumns(columns: 79).places.map(\.column) == [.label, .value, .asOf, .line])
    #expect(FigureColumns(columns: 119).places.map(\.column) == [.label, .value, .asOf, .line, .change])
    #expect(FigureColumns(columns: 127).places.map(\.column) == FigureColumn.allCases.dropLast())
  }
}
