import Dataset

/// A list of marks, to present just what is on it. A list that somebody names must be right as a whole; the person's own may
/// hold marks of other datasets too.
struct Playlist: Sendable {
  /// nil for the person's own list.
  var file: String?

  /// The things of the list in its order, one at least. Where it cannot be read, names nothing of the report, or in a named
  /// file something that the report doesn't have, throws a `Failure` that says so by file and line.
  func things(of report: Report) throws -> [Reference] {
    let path = try path()
    let found = report.references(ofMarks: try marks(path))
    if file == nil, !found.known.isEmpty { return found.known }
    guard found.unknown.isEmpty else {
      let sentences = found.unknown.map { "\(path):\($0.line): nothing has the id \(Quoting.quoted($0.id))" }
      throw Failure(sentences, ExitStatus.badData)
    }
    guard !found.known.isEmpty else {
      throw Failure("\(path) marks nothing; m in the explorer marks what is selected", ExitStatus.badData)
    }
    return found.known
  }

  private func path() throws -> String {
    if let path = file ?? StateDirectory(environment: environmentValue)?.marks { return path }
    throw Failure("there is no HOME directory to keep marks in; --marks FILE names a list", ExitStatus.cannotOpen)
  }

  private func marks(_ path: String) throws -> MarksFile {
    do {
      return try MarksFile(FileBytes.read(path, atMost: MarksFile.largest))
    } catch let failure as FileBytes.Failure {
      let isMissing = file == nil && failure.isAbsence
      throw Failure(
        isMissing
          ? "nothing is marked yet: m in the explorer marks what is selected; --marks FILE presents a list"
          : "\(path): \(failure.sentence)", ExitStatus.cannotOpen)
    } catch {
      throw Failure("\(path) is no list of marks", ExitStatus.badData)
    }
  }
}
