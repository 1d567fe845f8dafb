import Dataset
package import Explorer
import TextUI

/// The keys as a Markdown table, from the one key table.
package struct KeyTable {
  private let keymap: Keymap

  package init(_ keymap: Keymap) {
    self.keymap = keymap
  }

  package var markdown: String {
    let (japanese, english) = (Strings(.japanese), Strings(.english))
    var lines = ["| Keys | | |", "| --- | --- | --- |"]
    for group in Keymap.Group.allCases where keymap.bindings.contains(where: { $0.group == group }) {
      lines.append("| | **\(english.group(group))** | **\(japanese.group(group))** |")
      for binding in keymap.bindings where binding.group == group {
        let keys = binding.keys.map { "`\($0.name)`" }.joined(separator: " ")
        lines.append("| \(keys) | \(english.summary(binding.command)) | \(japanese.summary(binding.command)) |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
