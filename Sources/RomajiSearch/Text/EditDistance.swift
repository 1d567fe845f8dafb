/// How many characters must be put in, left out, exchanged or swapped with their neighbour to make one text the other.
/// Damerau and Levenshtein's distance in its restricted form: no part is changed twice.
@inlinable
package func editDistance<Element: Equatable>(_ one: [Element], _ other: [Element]) -> Int {
  editDistance(one, other, atMost: max(one.count, other.count)) ?? max(one.count, other.count)
}

/// The same of codes; nil as soon as it is sure to be more than `most`.
@inlinable
package func editDistance<Code: Equatable>(_ one: [Code], _ other: [Code], atMost most: Int) -> Int? {
  guard abs(one.count - other.count) <= most else { return nil }
  var beforeLast = [Int](repeating: 0, count: other.count + 1)
  var last = Array(0...other.count)
  var row = beforeLast
  for (i, left) in one.enumerated() {
    row[0] = i + 1
    var least = row[0]
    for (j, right) in other.enumerated() {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left == right ? 0 : 1))
      if i > 0, j > 0, left == other[j - 1], one[i - 1] == right { cost = min(cost, beforeLast[j - 1] + 1) }
      row[j + 1] = cost
      least = min(least, cost)
    }
    // A swap reaches two rows back, so that both must be too far.
    if least > most, last.allSatisfy({ $0 > most }) { return nil }
    (beforeLast, last, row) = (last, row, beforeLast)
  }
  return last[other.count] <= most ? last[other.count] : nil
}
