import ArgumentParser
import Dataset

/// A command that prints something in the formats that there are of it.
protocol PrintingCommand {
  associatedtype Content
  static var export: Export<Content> { get }
}

extension PrintingCommand {
  typealias Format = FormatArgument<Self>

  /// text, markdown or json.
  static var formatHelp: ArgumentHelp {
    let names = export.formats.map(\.rawValue)
    return "\(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")."
  }

  /// Writes to standard output; throws the exit code for a failed write.
  static func write(_ content: Content, as format: OutputFormat, _ settings: OutputSettings) throws {
    try export.write(content, as: format, settings) { try StandardOutput.write($0) }
  }
}

/// What `--format` of a command takes.
struct FormatArgument<Command: PrintingCommand>: ExpressibleByArgument {
  let value: OutputFormat

  init(_ value: OutputFormat) {
    self.value = value
  }

  init?(argument: String) {
    guard let value = Command.export.formats.first(where: { $0.rawValue == argument }) else { return nil }
    self.init(value)
  }

  var defaultValueDescription: String { value.rawValue }
  static var allValueStrings: [String] { Command.export.formats.map(\.rawValue) }
}
