import Glibc

/// A file written through a buffer.
package struct TextFile {
  private let file: UnsafeMutablePointer<FILE>

  package static func write(to path: String, _ body: (inout TextFile) -> Void) {
    guard let file = fopen(path, "w") else {
      perror(path)
      exit(EXIT_FAILURE)
    }
    var text = TextFile(file: file)
    body(&text)
    fclose(file)
  }

  package mutating func add(_ text: String) {
    fputs(text, file)
  }
}
