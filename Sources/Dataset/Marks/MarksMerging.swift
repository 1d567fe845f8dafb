extension [Reference] {
  /// The same list after others have changed it too: what they have marked comes at the end, what either side has taken out
  /// is gone. Where they have put it in another order, this one counts.
  ///
  /// - Parameter before: the list that both sides started from
  package func merged(with others: [Reference], since before: [Reference]) -> [Reference] {
    let (own, theirs, common) = (Set(self), Set(others), Set(before))
    return filter { theirs.contains($0) || !common.contains($0) }
      + others.filter { !own.contains($0) && !common.contains($0) }
  }
}
