/// The middle of several measurements; half of them are no larger.
package func median<Value: Comparable>(_ values: [Value]) -> Value? {
  values.isEmpty ? nil : values.sorted()[values.count / 2]
}

/// What so many of a hundred measurements do not exceed.
package func percentile<Value: Comparable>(_ share: Int, of values: [Value]) -> Value? {
  values.isEmpty ? nil : values.sorted()[(values.count * share + 99) / 100 - 1]
}

/// Rows of text with their columns under each other. ASCII only.
package func printTable(_ rows: [[String]]) {
  let widths = (0..<(rows.first?.count ?? 0)).map { column in rows.map { $0[column].count }.max() ?? 0 }
  for (number, row) in rows.enumerated() {
    let cells = zip(row, widths).enumerated().map { column, cell in
      let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
      return column == 0 ? cell.0 + blanks : blanks + cell.0
    }
    print("| " + cells.joined(separator: " | ") + " |")
    if number == 0 { print("|" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|") + "|") }
  }
}

extension Double {
  /// With one digit after the point.
  package var short: String {
    let tenths = Int((magnitude * 10).rounded())
    return (self < 0 ? "-" : "") + "\(tenths / 10).\(tenths % 10)"
  }
}

/// A value and its ratio to another one, that of a program to compare with.
package func compared(_ value: Double, to other: Double) -> String {
  other > 0 ? "\(value.short) (\((value / other).short)x)" : value.short
}
