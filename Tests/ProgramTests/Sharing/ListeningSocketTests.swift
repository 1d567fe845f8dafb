import Glibc
import TerminalSession
import Testing

@testable import tenbo

/// Where a socket lies, and whose it is.
@Suite(.serialized, .timeLimit(.minutes(10))) struct ListeningSocketTests {
  private let directory = TemporaryDirectory()
  private var place: SocketAddress {
    get throws { try SocketAddress(named: directory.path + "/s", environment: { _ in nil }) }
  }

  // MARK: Places

  @Test func theRuntimeDirectoryMustBeThePersonsOwn() throws {
    func place(_ directory: String?) throws(SocketAddress.Problem) -> SocketAddress {
      try SocketAddress(named: nil, environment: { $0 == "XDG_RUNTIME_DIR" ? directory : nil })
    }
    let own = try place(directory.path)
    #expect(own.path == directory.path + "/tenbo/present.sock")
    #expect(own.directory == directory.path + "/tenbo")
    #expect(!own.isNamed)
    #expect(Shell.run("touch \(directory.path)/file; ln -s . \(directory.path)/link").status == 0)
    for wrong in [nil, "", "relative", "/nowhere", directory.path + "/file", directory.path + "/link"] {
      #expect(try place(wrong).path == "/tmp/tenbo-\(geteuid())/present.sock")
    }
    if geteuid() != 0 { #expect(try place("/").path == "/tmp/tenbo-\(geteuid())/present.sock") }
  }

  @Test(arguments: [("s", "."), ("/s", "/"), ("a/b/s", "a/b"), ("/a/s", "/a")])
  func aNamedPlaceLiesInItsDirectory(_ path: String, _ directory: String) throws {
    #expect(try SocketAddress(named: path, environment: { _ in nil }).directory == directory)
  }

  @Test func namesHaveALength() throws {
    let longest = String(repeating: "x", count: 107)
    #expect(try SocketAddress(named: longest, environment: { _ in nil }).path == longest)
    let path = longest + "x"
    #expect(throws: SocketAddress.Problem.tooLong(path)) { try SocketAddress(named: path, environment: { _ in nil }) }
    #expect(throws: SocketAddress.Problem.noPath) { try SocketAddress(named: "", environment: { _ in nil }) }
  }

  // MARK: Listening

  @Test(arguments: [(false, "600"), (true, "660")]) func theModeIsNeverWider(_ allowsGroup: Bool, _ mode: String) throws
  {
    let before = umask(0)
    umask(before)
    let socket = try ListeningSocket(at: place, allowsGroup: allowsGroup)
    #expect(Shell.run("stat -c %a \(directory.path)/s").output == mode + "\n")
    #expect(umask(before) == before)
    #expect((socket.group != nil) == allowsGroup)
    socket.remove()
    #expect(Shell.run("ls -A \(directory.path)").output == "")
    close(socket.descriptor)
  }

  @Test func twoPresentersCannotHaveOnePlace() throws {
    let socket = try ListeningSocket(at: place, allowsGroup: false)
    #expect(throws: ListeningSocket.Problem.inUse(process: getpid())) {
      try ListeningSocket(at: place, allowsGroup: false)
    }
    // As if it had been killed.
    close(socket.descriptor)
    let second = try ListeningSocket(at: place, allowsGroup: false)
    second.remove()
    #expect(Shell.run("ls -A \(directory.path)").output == "")
    close(second.descriptor)
  }

  @Test func aCrowdAtTheDoorDoesNotKeepTheSocketThere() throws {
    let socket = try ListeningSocket(at: place, allowsGroup: false, backlog: 0)
    let waiting = try UnixSocket.connect(to: directory.path + "/s")
    #expect(throws: UnixSocket.ErrorNumber(EAGAIN)) { try UnixSocket.connect(to: directory.path + "/s") }
    #expect(Shell.run("mv \(directory.path)/s \(directory.path)/ours").status == 0)
    // Somebody else's.
    let other = try ListeningSocket(at: place, allowsGroup: false, backlog: 0)
    let waitingToo = try UnixSocket.connect(to: directory.path + "/s")
    socket.remove()
    #expect(Shell.run("ls -A \(directory.path)").output == "ours\ns\n")
    other.remove()
    #expect(Shell.run("ls -A \(directory.path)").output == "ours\n")
    for descriptor in [waiting, waitingToo, socket.descriptor, other.descriptor] { close(descriptor) }
  }

  @Test func whoTakesAPlaceOverIsWaitedFor() throws {
    let locked = open(directory.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #expect(flock(locked, LOCK_EX | LOCK_NB) == 0)
    #expect(
      BackgroundThread.start {
        _ = poll(nil, 0, 3100)
        close(locked)
      })
    let socket = try ListeningSocket(at: place, allowsGroup: false)
    socket.remove()
    close(socket.descriptor)
  }

  /// Whatever the first thing is that there is no descriptor for.
  @Test func whoHasNoDescriptorsLeavesNothingBehind() throws {
    var refusals = 0
    for limit in 5...64 {
      let line = "ulimit -n \(limit); exec \"$0\" present --share --socket \(directory.path)/s"
      let session = try TerminalSession("/bin/sh", ["-c", line, built("tenbo")])
      // Of marks that cannot be read there may be a message instead of the slide's number.
      try session.wait(for: "a slide or a sentence") {
        $0.outputText.contains("公表") || $0.outputText.contains("tenbo: ")
      }
      let isShown = session.outputText.contains("公表")
      if isShown { session.press("q") } else { refusals += 1 }
      _ = try session.waitForEnd()
      #expect(Shell.run("ls -A \(directory.path)").output == "", "\(limit) descriptors")
      guard !isShown else { break }
    }
    #expect(5..<60 ~= refusals)
  }

  @Test(arguments: ["echo mine >PLACE", "mkdir PLACE", "ln -s elsewhere PLACE", "mkfifo PLACE"])
  func whatIsNoSocketStays(_ line: String) throws {
    let path = directory.path + "/s"
    #expect(Shell.run(line.replacing("PLACE", with: path)).status == 0)
    let before = Shell.run("stat -c '%i %F %s' \(path)")
    #expect(throws: ListeningSocket.Problem.noSocket) { try ListeningSocket(at: place, allowsGroup: false) }
    #expect(Shell.run("stat -c '%i %F %s' \(path)") == before)
  }

  @Test func theSystemSaysWhoIsThere() throws {
    let socket = try ListeningSocket(at: place, allowsGroup: false)
    let connection = try UnixSocket.connect(to: directory.path + "/s")
    let other = UnixSocket.accept(from: socket.descriptor)
    for descriptor in [connection, other] {
      let peer = try #require(Peer(of: descriptor))
      #expect(peer.process == getpid())
      #expect(peer.isOwn)
      #expect(peer.isMember(of: getegid()))
      #expect(!peer.isMember(of: 123_456))
    }
    for descriptor in [connection, other, socket.descriptor] { close(descriptor) }
  }
}
