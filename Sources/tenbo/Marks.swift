import ArgumentParser
import Dataset
import Glibc

/// What is marked for presenting, for those who must have all of it right.
enum Marks {
  /// The things of a list in its order; of the person's own where no file is named. Where there is none, or it names what
  /// the report doesn't have, says so by file and line and throws the exit code for that.
  static func read(_ list: String?, of report: Report) throws -> [Reference] {
    let environment = { (name: String) in getenv(name).map { String(cString: $0) } }
    guard let path = list ?? StateDirectory(environment: environment)?.marks else {
      StandardError.write("there is no HOME directory to keep marks in; --marks FILE names a list")
      throw ExitStatus.cannotOpen
    }
    let found = report.references(ofMarks: try file(path))
    for entry in found.unknown {
      StandardError.write("\(path):\(entry.line): nothing has the id \(Quoting.quoted(entry.id))")
    }
    guard found.unknown.isEmpty else { throw ExitStatus.badData }
    return found.known
  }

  private static func file(_ path: String) throws -> MarksFile {
    do {
      return try MarksFile(FileBytes.read(path))
    } catch let failure as FileBytes.Failure {
      StandardError.write("\(path): \(failure.sentence)")
      throw ExitStatus.cannotOpen
    } catch {
      StandardError.write("\(path) is no list of marks")
      throw ExitStatus.badData
    }
  }
}
