import Dataset
import Documentation
import Glibc

/// Writes the documents that are made from the code: `swift run make-docs`, from the repository's directory.
@main
enum MakeDocs {
  static func main() {
    do throws(DatasetError) {
      let report = try DatasetLoader(DatasetFiles(directory: "Data")).load()
      for document in GeneratedDocument.all(report) {
        let now = (try? FileBytes.read(document.path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let new = document.current(now)
        guard new != now else { continue }
        guard write(new, to: document.path) else {
          return fail("\(document.path) cannot be written: \(String(cString: strerror(errno)))")
        }
        print("wrote \(document.path)")
      }
    } catch {
      fail(error.findings.map(\.description).joined(separator: "\n"))
    }
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let bytes = Array(text.utf8)
    let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count
    return fclose(file) == 0 && isWhole
  }

  private static func fail(_ message: String) {
    let bytes = Array("make-docs: \(message)\n".utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    exit(1)
  }
}
