import Testing
import Typesetting

@Suite struct SystemTextTests {
  @Test(arguments: [
    "", "plain", "展望/é", "\u{10FFFF}\u{10FF80}", "e\u{301}",
  ])
  func textComesBack(_ text: String) {
    let bytes = text.utf8.map { CChar(bitPattern: $0) } + [0]
    #expect(String(system: bytes).systemBytes == bytes)
  }

  @Test(
    arguments: [
      [0xE9], [0x61, 0xFF, 0x62], [0xE5, 0xB1], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xC0, 0xAF, 0x80],
      [0xE5, 0xB1, 0x95, 0xE5],
    ] as [[UInt8]])
  func bytesComeBack(_ bytes: [UInt8]) {
    let name = bytes.map { CChar(bitPattern: $0) } + [0]
    let text = String(system: name)
    #expect(text.systemBytes == name)
    #expect(text.unicodeScalars.compactMap(\.systemByte).allSatisfy { $0 >= 0x80 })
  }

  @Test func aByteThatIsNoCharacterIsNeverShown() {
    let text = String(system: [CChar(bitPattern: 0xE9), 0])
    #expect(text.unicodeScalars.allSatisfy { Hazard.in($0) != nil })
    #expect(text.sanitised == "␦")
  }
}
