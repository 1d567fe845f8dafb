import Dataset
import Foundation
import Testing
import TextUI
import Typesetting

@testable import Explorer

/// The report's address for telephones.
@Suite struct QRCodeTests {
  /// What a camera sees of a screen, as a picture: cells of 10 by 20 dots. Letters other than blocks are left out.
  private func picture(of grid: Grid, isLight: Bool) -> Data {
    let (columns, rows) = (10 * grid.size.columns, 20 * grid.size.rows)
    var picture = Data("P5\n\(columns) \(rows)\n255\n".utf8)
    for y in 0..<rows {
      for x in 0..<columns {
        let cell = grid[x / 10, y / 20]
        var (ink, ground) = (
          shade(cell.style.foreground, isLight ? 0 : 255), shade(cell.style.background, isLight ? 255 : 0)
        )
        if cell.style.attributes.contains(.reverse) { swap(&ink, &ground) }
        let isInk =
          switch cell.character {
          case "█": true
          case "▀": y % 20 < 10
          case "▄": y % 20 >= 10
          default: false
          }
        picture.append(isInk ? ink : ground)
      }
    }
    return picture
  }

  private func shade(_ colour: Colour, _ standard: UInt8) -> UInt8 {
    switch colour {
    case .palette(231), .palette(7): 255
    case .palette(16), .palette(0): 0
    case .palette: 128
    case .standard: standard
    }
  }

  private static let reader = "/usr/bin/zbarimg"

  private func read(_ picture: Data) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("tenbo-code-\(UUID().uuidString).pgm")
    try picture.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.reader)
    process.arguments = ["-q", "--raw", file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }

  @Test(
    .enabled("zbarimg is missing (Debian: zbar-tools)") { FileManager.default.isExecutableFile(atPath: reader) },
    arguments: ["80x24", "120x40", "200x60"], [Theme.Name.dark, .light, .mono])
  func aTelephoneReadsTheAddressFromTheLastSlide(_ size: String, _ theme: Theme.Name) throws {
    for colours in [256, 16] {
      let session = Session.presenting(size, at: "closing", theme: Theme(name: theme, colours: colours))
      let text = try read(picture(of: session.grid, isLight: theme == .light))
      #expect(text == Report.frozen.url + "\n", "\(session.screen)")
    }
  }

  /// Every version that there is, up to its last byte.
  @Test(.enabled("zbarimg is missing (Debian: zbar-tools)") { FileManager.default.isExecutableFile(atPath: reader) })
  func whatIsWrittenIsRead() throws {
    for version in QRVersion.all {
      for count in [version.capacity - 1, version.capacity] {
        let text = String((0..<count).map { "https://a.example/?q="[$0 % 21] })
        let code = try #require(QRCode(text))
        #expect(code.modules.count == version.side)
        let lines = QRDrawing(code, paper: Style(foreground: .palette(16), background: .palette(231))).small
        let canvas = Canvas(size: Size(columns: version.side + 8, rows: lines.count), metrics: Metrics(), mark: "")
        for (row, line) in lines.enumerated() { canvas.write(line, row: row) }
        #expect(try read(picture(of: canvas.grid, isLight: true)) == text + "\n")
      }
    }
  }

  @Test func whatIsTooLongIsNoCode() {
    #expect(QRCode(String(repeating: "a", count: 180)) != nil)
    #expect(QRCode(String(repeating: "a", count: 181)) == nil)
  }

  /// The three corners by which readers find it, and the light margin, on both grounds.
  @Test func readersFindIt() throws {
    let code = try #require(QRCode("A"))
    #expect(code.modules.count == 21)
    for (row, column) in [(0, 0), (0, 14), (14, 0)] {
      let corner = code.modules[row..<row + 7].map { $0[column..<column + 7].map { $0 ? "#" : "." }.joined() }
      #expect(corner == ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"])
    }
    let paper = Style(foreground: .palette(16), background: .palette(231))
    let drawing = QRDrawing(code, paper: paper)
    #expect(drawing.small.count == 15 && drawing.large.count == 29)
    for line in drawing.small.prefix(2) + drawing.large.prefix(4) {
      #expect(line.text.allSatisfy { $0 == " " } && line.spans.allSatisfy { $0.style == paper })
    }
  }

  @Test func withoutRoomThereIsTheAddressAlone() {
    for size in ["60x18", "40x12"] {
      let session = Session.presenting(size, at: "closing", theme: Theme(name: .dark, colours: 256))
      #expect(!session.grid.cells.contains { $0.style.background != .standard })
      #expect(session.screen.contains("https://"), "\(session.screen)")
    }
  }
}

extension String {
  fileprivate subscript(offset: Int) -> Character { self[index(startIndex, offsetBy: offset)] }
}
