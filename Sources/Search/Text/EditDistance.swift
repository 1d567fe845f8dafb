/// How many characters must be put in, left out, exchanged or swapped with their neighbour to make one text the other.
/// Damerau and Levenshtein's distance in its restricted form: no part is changed twice.
package func editDistance(_ one: [Character], _ other: [Character]) -> Int {
  guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for (i, left) in one.enumerated() {
    var row = [i + 1]
    for (j, right) in other.enumerated() {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left == right ? 0 : 1))
      if i > 0, j > 0, left == other[j - 1], one[i - 1] == right { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[other.count]
}
