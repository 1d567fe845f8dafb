import ArgumentParser
import Dataset
import Search

extension Query {
  /// The explorer makes the best of half a query, since the rest is still being typed. A script must not get the answer to
  /// another question than it asked: throws what means nothing.
  func requireSense() throws {
    guard problems.isEmpty else { throw Failure(problems.map(\.sentence), ExitStatus.usage) }
    guard !isEmpty else {
      throw Failure("there is nothing to search for; give a word or a filter", ExitStatus.usage)
    }
  }
}

extension Query.Problem {
  fileprivate var sentence: String {
    switch self {
    case .unknownFilter(let name):
      let known = Filter.Name.allCases.map(\.rawValue).joined(separator: ", ")
      return "there is no filter \(Quoting.quoted(name)), only \(known); in quotes it is searched for as a word"
    case .unknownValue(let value, let name, let known, let others):
      if known.isEmpty { return "\(name.rawValue): cannot be \(Quoting.quoted(value)); this dataset has none" }
      let rest = others > 0 ? " and \(others) more" : ""
      return "\(name.rawValue): cannot be \(Quoting.quoted(value)); known: \(known.joined(separator: ", "))\(rest)"
    case .openQuote: return "a quote is not closed"
    case .nothingToFind(let word): return "\(Quoting.quoted(word)) is nothing that can be searched for"
    case .tooManyWords: return "more than \(Query.mostTerms) words"
    case .tooLong: return "more than \(Query.longest) characters"
    }
  }
}
