import Dataset
import Glibc
import Locking
import Testing

@testable import tenbo

@Suite struct AtomicFileTests {
  private let home = Home()

  private func write(_ text: String, _ name: String, replacing: Bool = true) throws(AtomicFile.Failure) {
    try AtomicFile.write(text, to: home.path(name), mode: 0o644, replacing: replacing)
  }

  @Test func whatIsThereIsKept() throws {
    home.write("file", "theirs")
    #expect(throws: AtomicFile.Failure(EEXIST)) { try write("ours", "file", replacing: false) }
    #expect(home.text("file") == "theirs")
    try write("ours", "new", replacing: false)
    #expect(home.text("new") == "ours")
    #expect(home.names("") == ["file", "new", "tenbo"])
  }

  /// Of many who make the same file at once, one does.
  @Test func whatSomebodyMakesMeanwhileIsKept() throws {
    for round in 0..<50 {
      let wakePipe = try WakePipe()
      let made = Locked<[Int]>([])
      let path = home.path("file-\(round)")
      for writer in 0..<4 {
        #expect(
          BackgroundThread.start {
            do {
              try AtomicFile.write("\(writer)", to: path, mode: 0o644, replacing: false)
              made.withLock { $0.append(writer) }
            } catch {
              made.withLock { $0.append(-1) }
            }
            wakePipe.wake()
          })
      }
      while made.withLock({ $0.count < 4 }) {
        wakePipe.wait(atMost: 1000)
        _ = wakePipe.answer()
      }
      let writers = made.withLock { $0.filter { $0 >= 0 } }
      #expect(writers.count == 1)
      #expect(home.text("file-\(round)") == writers.first.map { "\($0)" })
    }
  }

  @Test(arguments: ["there", "sub/there"])
  func aLinkThatLeadsNowhereStaysALink(_ target: String) throws {
    #expect(
      Shell.run("mkdir \(home.root)/sub; ln -s \(target) \(home.root)/one; ln -s one \(home.root)/link").status == 0)
    try write("text", "link")
    #expect(Shell.run("readlink \(home.root)/link").output == "one\n")
    #expect(home.text(target) == "text")
    #expect(Shell.run("ln -s ring \(home.root)/ring").status == 0)
    #expect(throws: AtomicFile.Failure(ELOOP)) { try write("text", "ring") }
  }

  @Test func whatAKillHasLeftIsTakenAway() throws {
    for name in [".tenbo-1f", ".tenbo-beef", ".tenbo-notes", "tenbo-1f"] { home.write(name, "half") }
    home.write(".tenbo-0", "")
    let lock = open(home.path(".tenbo-beef"), O_RDONLY)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    AtomicFile.clean(home.root)
    #expect(Set(home.names("")) == [".tenbo-0", ".tenbo-beef", ".tenbo-notes", "tenbo", "tenbo-1f"])
  }

  @Test func aFileThatIsNoneOfOnesOwnIsRefusedAtOnce() throws {
    #expect(Shell.run("truncate -s 8G \(home.root)/sparse; mkfifo \(home.root)/pipe").status == 0)
    for (name, reason) in [("sparse", "larger than 1 MiB"), ("pipe", "not a regular file")] {
      do {
        _ = try FileBytes.read(home.path(name), atMost: 1 << 20)
        Issue.record("\(name) was read")
      } catch {
        #expect(error.reason == reason)
      }
    }
    #expect(try FileBytes.read("/dev/null", takesPipes: true) == [])
    #expect(throws: FileBytes.Failure.self) { try FileBytes.read("/dev/zero", takesPipes: true) }
  }
}
