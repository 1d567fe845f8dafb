/// What a chart says, in the reader's words.
public struct ChartWords {
  /// A value as it fits an axis, which shows several of them under each other.
  public var number: (Double) -> String
  /// A value by the end of a line or bar, of the series with this index.
  public var value: (_ series: Int, Point) -> String
  /// A date, with or without its year.
  public var date: TimeAxis.Words
  /// How many series have no room for their names.
  public var more: (Int) -> String

  /// Without words for values they are as on the axis.
  public init(
    number: @escaping (Double) -> String, value: ((_ series: Int, Point) -> String)? = nil,
    date: @escaping TimeAxis.Words = TimeAxis.digits, more: @escaping (Int) -> String = { "+\($0)" }
  ) {
    self.number = number
    self.value = value ?? { number($1.value) }
    self.date = date
    self.more = more
  }
}
