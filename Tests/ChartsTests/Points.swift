import Charts
import Dataset

/// One a day from 1970-01-01.
func daily(_ values: [Double]) -> [Point] {
  values.enumerated().map { Point(day: $0.offset, value: $0.element) }
}

/// By year, month and value.
func monthly(_ values: [(year: Int, month: Int, value: Double)]) -> [Point] {
  values.map { Point(.month($0.year, month: $0.month), value: $0.value) }
}
