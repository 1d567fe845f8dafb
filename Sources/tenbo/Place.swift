import ArgumentParser
import Dataset
import Search

extension Report {
  /// The thing that a REF means; where there is none or there are several, throws what may be meant.
  func thing(_ text: String) throws -> Reference {
    if let reference = Resolver.thing(withID: text, in: self) { return reference }
    switch Resolver(self).resolve(text) {
    case .success(let reference): return reference
    case .failure(.unknown(let nearest)):
      throw Failure(
        "nothing is called \(Quoting.quoted(text)); nearest: \(nearest.joined(separator: ", "))", ExitStatus.usage)
    case .failure(.ambiguous(let ids)):
      let shown = ids.prefix(5).joined(separator: ", ")
      let rest = ids.count > 5 ? " and \(ids.count - 5) more" : ""
      throw Failure("\(Quoting.quoted(text)) may be \(shown)\(rest); give one of these ids", ExitStatus.usage)
    }
  }
}
